import type { Term } from '../../../src/core/dictionary/entry.ts';
import type { Problem, Source } from '../load.ts';
import { allForms, formKey } from './form-index.ts';

/** Forms that two entries fight over, or that are too short to be found safely. */
export function checkForms(source: Source): Problem[] {
  const owners = new Map<string, Term>();
  return source.terms.flatMap((term) => {
    return allForms(term).flatMap((form) => {
      const problem = (rule: string): Problem[] => [
        { file: term.file, entry: term.id, field: 'forms', rule },
      ];
      const key = formKey(form);
      if ([...key].length < 2) return problem(`"${form}" is too short to be found safely`);
      const owner = owners.get(key);
      owners.set(key, owner ?? term);
      if (!owner || owner.id === term.id) return [];
      return problem(`"${form}" is also a form of ${owner.id}: make them senses of one entry`);
    });
  });
}
