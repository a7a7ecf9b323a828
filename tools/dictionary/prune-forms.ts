import type { Term } from '../../src/core/dictionary/entry.ts';

/**
 * The term without forms that are only another spelling of one that stays (case, spaces, hyphens):
 * the matcher takes them for the same. Contributors may write them all the same; every page would
 * have to load them.
 */
export function pruneForms(term: Term): Term {
  const seen = new Set<string>();
  const unseen = (form: string): boolean => {
    const key = spelling(form);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const { zh, tw, en } = term.forms;
  const forms = { zh: zh.filter(unseen), tw: tw.filter(unseen), en: en.filter(unseen) };
  return { ...term, forms };
}

// Dots, slashes and gaps beside a digit count: the matcher does not find "K-12" by "K12".
function spelling(form: string): string {
  return form.normalize('NFKC').toLowerCase().replaceAll(/(?<!\d)[\s\-‐‑–](?!\d)/gu, '');
}
