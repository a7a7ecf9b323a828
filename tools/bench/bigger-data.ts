import type { ReadingData, TermData } from '../../src/core/dictionary/reading-data.ts';
import { createRandom, pick } from './random.ts';

/**
 * The dictionary with `factor` times its terms. The new ones have as many forms, as long, each put
 * together from the halves of two shipped forms, so that they begin and go on as real ones do.
 */
export function biggerData(data: ReadingData, factor: number): ReadingData {
  const random = createRandom(factor);
  const all = data.terms.flatMap(({ forms }) => forms);
  const han = all.filter((form) => /^[\u4e00-\u9fff]+$/.test(form) && form.length > 2);
  const other = all.filter((form) => /^[A-Za-z][A-Za-z -]+$/.test(form) && form.length > 3);
  const known = new Set(all);
  const makeForm = (like: string): string => {
    const stock = /[\u4e00-\u9fff]/.test(like) ? han : other;
    for (;;) {
      const made = join(pick(stock, random), pick(stock, random));
      if (known.has(made)) continue;
      known.add(made);
      return made;
    }
  };
  const copies = Array.from({ length: factor - 1 }, (_, copy) =>
    data.terms.map((term): TermData => ({
      id: `${term.id}-${copy}`,
      theme: term.theme,
      forms: term.forms.map(makeForm),
      senses: [{ id: `${term.id}-${copy}`, roles: term.senses[0]?.roles ?? [] }],
    })),
  );
  return { ...data, terms: [...data.terms, ...copies.flat()] };
}

// Where two halves make a form that is there, a third piece makes it another one.
function join(a: string, b: string): string {
  return a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2));
}
