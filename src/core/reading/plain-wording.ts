import type { CueProse } from '../dictionary/cues.ts';
import type { Language, Wording } from '../names.ts';
import { BESIDES, PART, weightOf } from './read-line.ts';
import type { DutyFinding } from './reading.ts';

/*
 * What a line asks for, in plain words: the clauses of the cue groups found in it, in its order, with
 * the things it names put in. Nothing is said that no word of the line stands for.
 */

const LIMIT: Readonly<Record<Language, number>> = { zh: 60, en: 200 };
const MAX_CLAUSES = 3;
// With less evidence than this in the line itself, it is the posting that speaks, not the line.
const ENOUGH_TO_SAY = 2;
const MAX_NAMES = 3;
// Of what a line names beside its one clause.
const MAX_BESIDES = 2;
// Clauses that share more of their pairs of characters than this say the same, unless it is the names
// filled into both that they share and not their own words.
const ALIKE = 0.55;
const OWN_ALIKE = 0.35;
const ALL_BUT_THE_SAME = 0.7;
// Surer than this, marketers found two wordings in three right and one in six to claim too much; below,
// not half of them right.
const SURE = 0.6;
const UNSURE: Wording = { zh: '大概是：', en: 'probably:' };

/**
 * The finding in plain words, said to be probable where it is; null when the line itself says too little
 * to put it into words.
 */
export function plainWording(finding: DutyFinding, prose: CueProse): Wording | null {
  if (finding.hinted) return null;
  const { things } = finding;
  const said = withoutEchoes(clausesToSay(finding, prose), things, prose);
  const all = [...said, ...besides(said, things, prose)];
  if (all.length === 0) return null;
  const part = prose.things[things.find((thing) => thing.startsWith(PART)) ?? ''];
  const openings = [...(finding.confidence < SURE ? [UNSURE] : []), ...(part ? [part] : [])];
  return {
    zh: compose(all, things, { prose, language: 'zh', openings }),
    en: compose(all, things, { prose, language: 'en', openings }),
  };
}

function clausesToSay(finding: DutyFinding, prose: CueProse): readonly Wording[] {
  const known = finding.clauses.flatMap((key) => {
    const clause = Object.hasOwn(prose.clauses, key) ? prose.clauses[key] : undefined;
    const own = key.startsWith(`${finding.duty}/`);
    return clause ? [{ own, alone: prose.alone.includes(key), clause }] : [];
  });
  // Where the duty has something closer to say, its common words go without saying.
  const close = known.filter(({ alone }) => !alone);
  const common = close.some(({ own }) => own) ? [] : known.filter(({ own }) => own).slice(0, 1);
  const clauses = [...common, ...close];
  if (clauses.length === 0) return fallback(finding, prose);
  // What the duty itself says goes before what the line holds beside it, when not all fits.
  const ranked = [...clauses.filter(({ own }) => own), ...clauses.filter(({ own }) => !own)];
  const kept = ranked.slice(0, MAX_CLAUSES);
  return clauses.filter((clause) => kept.includes(clause)).map(({ clause }) => clause);
}

function fallback(finding: DutyFinding, prose: CueProse): readonly Wording[] {
  const { duty, evidence, mentioned } = finding;
  const isClear = !mentioned && weightOf(evidence) >= ENOUGH_TO_SAY;
  const said = isClear ? prose.duties[duty] : undefined;
  return said ? [said] : [];
}

interface Saying {
  readonly prose: CueProse;
  readonly language: Language;
}

function compose(
  clauses: readonly Wording[],
  things: readonly string[],
  { openings, ...saying }: Saying & { readonly openings: readonly Wording[] },
): string {
  const { language } = saying;
  const filled = clauses.map((clause) => fill(clause[language], things, saying));
  const opening = openings.map((words) => words[language]);
  let text = finish(opening, filled.slice(0, 1), language);
  for (let count = 2; count <= filled.length; count++) {
    const longer = finish(opening, filled.slice(0, count), language);
    if (longer.length <= LIMIT[language]) text = longer;
  }
  return text;
}

/** The clauses without those that say nearly what one before them says. */
function withoutEchoes(
  clauses: readonly Wording[],
  things: readonly string[],
  prose: CueProse,
): Wording[] {
  const kept: Said[] = [];
  for (const clause of clauses) {
    const said = {
      clause,
      pairs: pairsOf(fill(clause.zh, things, { prose, language: 'zh' })),
      own: pairsOf(fill(clause.zh, [], { prose, language: 'zh' })),
    };
    if (!kept.some((other) => isEcho(other, said))) kept.push(said);
  }
  return kept.map(({ clause }) => clause);
}

interface Said {
  readonly clause: Wording;
  /** Pairs of characters of the clause as it is said, and of the clause as it is said of a line that names nothing. */
  readonly pairs: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

function isEcho(a: Said, b: Said): boolean {
  const shared = likeness(a.pairs, b.pairs);
  return shared >= ALL_BUT_THE_SAME || (shared > ALIKE && likeness(a.own, b.own) > OWN_ALIKE);
}

/** Two characters after each other, as often as a Chinese word is long. */
function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.slice(1), (unit, i) => text.charAt(i) + unit));
}

/** 0..1: how much of the shorter one stands in the other. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** What the line names beside its clause (数据分析, 预算), when it says nothing of that yet. */
function besides(
  clauses: readonly Wording[],
  things: readonly string[],
  prose: CueProse,
): Wording[] {
  if (clauses.length > 1) return [];
  const found = things.flatMap((thing) =>
    thing.startsWith(BESIDES) ? (prose.things[thing] ?? []) : [],
  );
  const said = clauses.map(({ zh }) => pairsOf(fill(zh, things, { prose, language: 'zh' })));
  return found
    .filter(({ zh }) => said.every((pairs) => likeness(pairsOf(zh), pairs) === 0))
    .slice(0, MAX_BESIDES);
}

function finish(
  opening: readonly string[],
  clauses: readonly string[],
  language: Language,
): string {
  if (language === 'zh') return `${opening.join('')}${clauses.join('；')}。`;
  const text = [...opening, clauses.join('; ')].join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// A clause leaves a place for what the line names: {platform|各平台}.
const SLOT = /\{([a-z-]+)\|([^{}]*)\}/g;

function fill(clause: string, things: readonly string[], saying: Saying): string {
  const text = clause.replaceAll(SLOT, (_, slot: string, otherwise: string) => {
    const names = things
      .filter((thing) => thing.startsWith(`${slot}/`))
      .flatMap((thing) => saying.prose.things[thing]?.[saying.language] ?? []);
    return names.length === 0 ? otherwise : list([...new Set(names)], saying.language);
  });
  return saying.language === 'zh' ? spaced(text) : text;
}

function list(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MAX_NAMES);
  const more = names.length > shown.length;
  if (language === 'zh') return shown.join('、') + (more ? '等' : '');
  if (more) return `${shown.join(', ')} and others`;
  const last = shown.at(-1) ?? '';
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** Names of Latin letters stand one space apart from Han characters. */
function spaced(text: string): string {
  return text
    .replaceAll(/([\u4e00-\u9fff])([A-Za-z0-9])/g, '$1 $2')
    .replaceAll(/([A-Za-z0-9])([\u4e00-\u9fff])/g, '$1 $2');
}
