import type { Sense, Term } from './entry.ts';
import type { SenseData, TermData } from './reading-data.ts';

/** What the matcher needs of a term; guarded forms are no longer among the open ones. */
export function compileTerm(term: Term, theme: string): TermData {
  const guarded = new Set(term.guarded.flatMap(({ forms }) => forms));
  const open = [...term.forms.zh, ...term.forms.tw, ...term.forms.en];
  return {
    id: term.id,
    theme,
    forms: [...new Set(open.filter((form) => !guarded.has(form)))],
    ...(term.guarded.length > 0 && { guarded: term.guarded }),
    ...(term.except.length > 0 && { except: term.except }),
    senses: term.senses.map(compileSense),
  };
}

function compileSense({ id, roles, when, outside }: Sense): SenseData {
  return { id, roles, ...(when && { when }), ...(outside && { outside }) };
}
