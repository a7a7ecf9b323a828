import { COMPANY_KINDS, type CompanyKind, type RoleId } from '../names.ts';
import { fold } from '../text/fold.ts';
import type { LineReading } from './read-line.ts';
import type { Reader } from './reader.ts';
import type { KindFinding, Posting, RoleShare } from './reading.ts';
import { cueText, findGroups } from './word-index.ts';

const NAMED = 6;
const ENOUGH = 3;
const AHEAD = 1.3;
const MAX_WORDS = 5;
// A name that ends like a site's: 美食网, not 国家电网.
const SITE = /[\u4e00-\u9fff]{1,4}[^电官管]网(?= ?[(（]|$)/u;

// How a kind of company distributes its posts tells a little (S10, S35, S36).
const STRUCTURE: Readonly<Partial<Record<RoleId, CompanyKind>>> = {
  gtm: 'hardware',
  'trade-marketing': 'fmcg',
  'internet-marketing': 'internet',
};

/** The company kind with what led there; null when the posting does not tell. */
export function findCompanyKind(
  reader: Reader,
  posting: Pick<Posting, 'title' | 'company'>,
  { lines, roles }: { lines: readonly LineReading[]; roles: readonly RoleShare[] },
): KindFinding | null {
  const weights = new Map(COMPANY_KINDS.map((kind) => [kind, 0]));
  const evidence = new Map<CompanyKind, string[]>(COMPANY_KINDS.map((kind) => [kind, []]));
  const add = (kind: CompanyKind, weight: number, word: string) => {
    weights.set(kind, (weights.get(kind) ?? 0) + weight);
    evidence.get(kind)?.push(word);
  };
  addNames(reader, posting, add);
  addWords(lines, add);
  const [leading] = roles;
  const structure = leading && STRUCTURE[leading.role];
  if (leading && structure) add(structure, 1, leading.role);

  const [best, second] = [...weights].toSorted((a, b) => b[1] - a[1]);
  if (!best || best[1] < ENOUGH || best[1] < (second?.[1] ?? 0) * AHEAD) return null;
  return { kind: best[0], evidence: evidence.get(best[0]) ?? [] };
}

type Add = (kind: CompanyKind, weight: number, word: string) => void;

function addNames(
  reader: Reader,
  { title, company }: Pick<Posting, 'title' | 'company'>,
  add: Add,
): void {
  for (const [name, weight] of [
    [company, NAMED],
    [title, NAMED / 2],
  ] as const) {
    if (name === null) continue;
    const text = cueText(fold(name, reader.dictionary.folding).text);
    const [site] = SITE.exec(text) ?? [];
    if (site) add('internet', weight / 2, site);
    for (const { group, spans } of findGroups(reader.companies, text)) {
      const [span] = spans;
      if (span) add(group.owner, weight * group.weight, text.slice(span.start, span.end));
    }
  }
}

// Each word counts once, with less weight the more there are already.
function addWords(lines: readonly LineReading[], add: Add): void {
  const seen = new Map<CompanyKind, Set<string>>();
  for (const { owner, evidence } of lines.flatMap(({ kinds }) => kinds)) {
    const words = seen.get(owner) ?? new Set<string>();
    seen.set(owner, words);
    for (const { text, weight } of evidence) {
      if (words.has(text) || words.size >= MAX_WORDS) continue;
      add(owner, weight / (1 + words.size), text);
      words.add(text);
    }
  }
}
