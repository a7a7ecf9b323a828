import * as v from 'valibot';
import { parseTerm, type EntryProblem, type Term } from '../dictionary/entry.ts';
import { LIMITS, formProblem, type OwnEntry } from './own-entry.ts';

/** A dictionary somebody shares. */
export interface Pack {
  /** Made from the name: a pack of the same name takes its place. */
  readonly id: string;
  readonly name: string;
  readonly terms: readonly Term[];
}

/** An entry we could not take, and why. */
export interface RefusedEntry {
  /** Its place in the file, from 1. */
  readonly position: number;
  /** Its first form or its id; '' when it has neither. */
  readonly label: string;
  readonly problems: readonly EntryProblem[];
}

/** What is wrong with a file as a whole. */
export type FileProblem = 'too-large' | 'not-json' | 'not-a-pack' | 'newer';

/** A file's pack and what of it was refused, or why there is none. */
export type PackReport =
  | { readonly ok: true; readonly pack: Pack; readonly refused: readonly RefusedEntry[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** Files longer than this (in characters) are not looked at. */
export const MAX_FILE = 4_000_000;
const MAX_TERMS = 10_000;
const VERSION = 1;

const fileSchema = v.object({
  version: v.optional(v.number(), VERSION),
  name: v.fallback(
    v.union([
      v.pipe(v.string(), v.trim()),
      v.pipe(
        v.object({ zh: v.string() }),
        v.transform(({ zh }) => zh.trim()),
      ),
    ]),
    '',
  ),
  terms: v.array(v.unknown()),
});

/** Reads a pack file; `fallbackName` (its file name) is used when it has none. Never throws. */
export function parsePackFile(text: string, fallbackName: string): PackReport {
  if (text.length > MAX_FILE) return { ok: false, problem: 'too-large' };
  const json = parseJson(text);
  if (json === null) return { ok: false, problem: 'not-json' };
  return parsePack(json, fallbackName);
}

/** Reads a pack from parsed JSON: every entry is checked by `parseTerm`. Never throws. */
export function parsePack(raw: unknown, fallbackName: string): PackReport {
  const parsed = v.safeParse(fileSchema, raw);
  if (!parsed.success) return { ok: false, problem: 'not-a-pack' };
  const { version, terms: entries } = parsed.output;
  if (version > VERSION) return { ok: false, problem: 'newer' };
  if (entries.length > MAX_TERMS) return { ok: false, problem: 'too-large' };
  const name = (parsed.output.name || fallbackName).slice(0, LIMITS.maxForm);
  const terms = new Map<string, Term>();
  const refused: RefusedEntry[] = [];
  entries.forEach((entry, index) => {
    const term = parseTerm(completed(entry));
    const problems = term.ok ? pageProblems(term.value, terms) : term.problems;
    if (term.ok && problems.length === 0) terms.set(term.value.id, term.value);
    else refused.push({ position: index + 1, label: labelOf(entry), problems });
  });
  return { ok: true, pack: { id: packId(name), name, terms: [...terms.values()] }, refused };
}

/** The text of a file that `parsePackFile` reads back as the same pack. */
export function writePackFile(pack: Pick<Pack, 'name' | 'terms'>): string {
  return `${JSON.stringify(packJson(pack), null, 2)}\n`;
}

/** A pack as it stands in files. */
export function packJson({ name, terms }: Pick<Pack, 'name' | 'terms'>): object {
  return { format: 'plain-jd-pack', version: VERSION, name, terms: terms.map(writtenTerm) };
}

/** Own entries as a pack to share; ones that `parseTerm` would refuse cannot exist. */
export function packOfOwn(entries: readonly OwnEntry[], name: string): Pack {
  const terms = entries.flatMap((entry) => {
    const term = termOfOwn(entry);
    return term ? [term] : [];
  });
  return { id: packId(name), name, terms };
}

/** The term an own entry stands for; a meaning in one language serves for both. */
export function termOfOwn({ id, words, zh, en, role }: OwnEntry): Term | null {
  const isHan = (word: string) => /\p{Script=Han}/u.test(word);
  const parsed = parseTerm({
    id: `my-${id}`,
    forms: { zh: words.filter(isHan), en: words.filter((word) => !isHan(word)) },
    roles: role ? [role] : [],
    meaning: { zh: zh || en, en: en || zh },
    source: ['field'],
  });
  return parsed.ok ? parsed.value : null;
}

/** An identifier for a pack's name; the same for the same name. */
export function packId(name: string): string {
  let hash = 0x811c9dc5;
  for (const character of name.normalize('NFKC').toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

// What a file may leave out: where a meaning comes from, and one of its two languages.
function completed(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const { meaning, source } = entry;
  const both = isRecord(meaning)
    ? { ...meaning, zh: meaning['zh'] ?? meaning['en'], en: meaning['en'] ?? meaning['zh'] }
    : typeof meaning === 'string'
      ? { zh: meaning, en: meaning }
      : meaning;
  if ('senses' in entry) return entry;
  return { ...entry, meaning: both, source: source ?? ['field'] };
}

function pageProblems(term: Term, taken: ReadonlyMap<string, Term>): EntryProblem[] {
  const { forms, guarded } = term;
  const all = [...forms.zh, ...forms.tw, ...forms.en, ...guarded.flatMap((g) => g.forms)];
  const problems = all.flatMap((form) => {
    const rule = formProblem(form);
    return rule ? [{ field: 'forms', rule }] : [];
  });
  if (all.length > LIMITS.maxForms) problems.push({ field: 'forms', rule: 'has too many forms' });
  if (taken.has(term.id)) problems.push({ field: 'id', rule: 'is taken by an earlier entry' });
  if (JSON.stringify(term).length > LIMITS.maxText * 20) {
    problems.push({ field: '', rule: 'is too long' });
  }
  return problems;
}

/** A term as its author writes it, so that `parseTerm` reads it back; whatever is no term is left as it is. */
export function writtenTerm(term: unknown): unknown {
  if (!isRecord(term) || !Array.isArray(term['senses'])) return term;
  const { senses, ...shared } = term;
  const list: unknown[] = senses as unknown[];
  const [only] = list;
  if (list.length !== 1 || !isRecord(only)) return term;
  const { id: _, outside: __, ...sense } = only;
  return { ...shared, ...sense };
}

function labelOf(entry: unknown): string {
  if (!isRecord(entry)) return '';
  const forms = isRecord(entry['forms']) ? Object.values(entry['forms']).flat() : [];
  const first: unknown = forms.find((form) => typeof form === 'string') ?? entry['id'];
  return typeof first === 'string' ? first.slice(0, LIMITS.maxForm) : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Somebody else's file: anything can be in it.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
