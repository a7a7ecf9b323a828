import * as v from 'valibot';
import type { EntryProblem } from '../dictionary/entry.ts';
import { ROLES, type RoleId } from '../names.ts';
import { isOwnKey, type Change, type Facts } from '../store/facts.ts';

/** A word a user explains their own way. */
export interface OwnEntry {
  readonly id: string;
  readonly words: readonly string[];
  /** '' where the user wrote none; one of the two always says something. */
  readonly zh: string;
  readonly en: string;
  readonly role: RoleId | null;
}

/** Bounds of what users and packs may add; a form of one character would mark half a page. */
export const LIMITS = { minForm: 2, maxForm: 60, maxForms: 60, maxText: 1000 } as const;

const text = v.fallback(v.pipe(v.string(), v.maxLength(LIMITS.maxText)), '');
const schema = v.object({
  words: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(LIMITS.maxForms)),
  zh: text,
  en: text,
  role: v.fallback(v.nullable(v.picklist(ROLES)), null),
});

/** An entry from what a form, a file or another device holds; null when it says nothing usable. */
export function parseOwnEntry(id: string, raw: unknown): OwnEntry | null {
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) return null;
  const { words, zh, en, role } = parsed.output;
  const entry = { id, words: tidy(words), zh: zh.trim(), en: en.trim(), role };
  return checkOwnEntry(entry).length === 0 ? entry : null;
}

/** What is wrong with an entry, by the field of the form (`words`, `zh`); `[]` when nothing is. */
export function checkOwnEntry({ words, zh, en }: OwnEntry): EntryProblem[] {
  const problems: EntryProblem[] = [];
  if (words.length === 0) problems.push({ field: 'words', rule: 'has no form' });
  if (words.length > LIMITS.maxForms) problems.push({ field: 'words', rule: 'has too many forms' });
  for (const word of words) {
    const rule = formProblem(word);
    if (rule) problems.push({ field: 'words', rule });
  }
  if (zh === '' && en === '') problems.push({ field: 'zh', rule: 'says nothing' });
  if (zh.length > LIMITS.maxText) problems.push({ field: 'zh', rule: 'is too long' });
  if (en.length > LIMITS.maxText) problems.push({ field: 'en', rule: 'is too long' });
  return problems;
}

/** The rule a form breaks, or null. */
export function formProblem(form: string): string | null {
  const length = [...form.trim()].length;
  if (length < LIMITS.minForm) return 'is too short a form';
  return length > LIMITS.maxForm ? 'is too long a form' : null;
}

/** The words of a form's text field: separated by commas of any kind, or line ends. */
export function splitWords(typed: string): string[] {
  return tidy(typed.split(/[,，、;；\n]/));
}

/** The entries among these facts, newest first. */
export function ownEntriesOf(facts: Facts): OwnEntry[] {
  return Object.entries(facts)
    .filter(([key, { v: value }]) => isOwnKey(key) && value !== undefined)
    .toSorted(([aKey, a], [bKey, b]) => b.t - a.t || (aKey < bKey ? -1 : 1))
    .flatMap(([key, { v: value }]) => parseOwnEntry(key.slice('own/'.length), value) ?? []);
}

/** The change that keeps an entry. */
export function keepOwnEntry({ id, words, zh, en, role }: OwnEntry): Change {
  return { key: `own/${id}`, value: { words, zh, en, role } };
}

function tidy(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}
