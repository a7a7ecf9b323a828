import type { Term } from '../../../src/core/dictionary/entry.ts';

/** One key for spellings the reader takes for the same: case, spaces, hyphens and dots do not count. */
export function formKey(form: string): string {
  return form.normalize('NFKC').toLowerCase().replaceAll(/[\s.\-‐‑–/·']/gu, '');
}

/**
 * One key for English words that the reader takes for the same, whatever the country and number:
 * programme and programs, localisation and localization; null for abbreviations and other scripts.
 */
export function spellingKey(form: string): string | null {
  if (!/^[a-z]/i.test(form) || /[A-Z]{2}|[^\u0020-\u007e]/.test(form)) return null;
  const words = form.toLowerCase().split(/[\s\-/]+/);
  return words.map((word) => asAmerican(word).replace(/(?<=[a-z]{3})(?<!s|u|i)s$/, '')).join('');
}

function asAmerican(word: string): string {
  return word
    .replace(/programme/, 'program')
    .replace(/is(?=(e|ed|es|ing|ation|ations)$)/, 'iz')
    .replace(/our(?=s?$)/, 'or');
}

/** All forms of a term in all writings; a guarded form may be listed among the others or not. */
export function allForms({ forms, guarded }: Term): string[] {
  const open = [...forms.zh, ...forms.tw, ...forms.en];
  const onlyGuarded = guarded.flatMap((guard) => guard.forms).filter((form) => !open.includes(form));
  return [...open, ...new Set(onlyGuarded)];
}

/** Looks a term's id up by id or by any form; null when there is none. */
export function formIndex(terms: readonly Term[]): (link: string) => string | null {
  const ids = new Set(terms.map(({ id }) => id));
  const byForm = new Map(terms.flatMap((term) => allForms(term).map((form) => [formKey(form), term.id])));
  return (link) => (ids.has(link) ? link : (byForm.get(formKey(link)) ?? null));
}
