import type { Term } from '../../../src/core/dictionary/entry.ts';
import type { Problem, Source } from '../load.ts';
import { allForms, formKey, spellingKey } from './form-index.ts';

/** Forms that two entries fight over, as they stand or in another spelling, or that are too short to be found safely. */
export function checkForms(source: Source): Problem[] {
  return [...checkKeys(source), ...checkSpellings(source)];
}

function checkKeys(source: Source): Problem[] {
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

// The reader finds "talking points" by "talking point", so the two may not lead to different entries.
function checkSpellings(source: Source): Problem[] {
  const owners = new Map<string, { readonly id: string; readonly form: string }>();
  return source.terms.flatMap((term) =>
    allForms(term).flatMap((form) => {
      const key = spellingKey(form);
      if (key === null) return [];
      const owner = owners.get(key) ?? { id: term.id, form };
      owners.set(key, owner);
      if (owner.id === term.id || formKey(owner.form) === formKey(form)) return [];
      const rule = `"${form}" is only another spelling of "${owner.form}" (${owner.id})`;
      return [{ file: term.file, entry: term.id, field: 'forms', rule }];
    }),
  );
}
