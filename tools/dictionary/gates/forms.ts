import type { Problem, Source } from '../load.ts';
import { allForms, formKey } from './form-index.ts';

/** Forms that two entries fight over, that stand twice in one entry, or that are too short to be found safely. */
export function checkForms(source: Source): Problem[] {
  const owners = new Map<string, { id: string; guarded: boolean }>();
  return source.terms.flatMap((term) => {
    const guards = new Set(term.guarded.flatMap(({ forms }) => forms.map(formKey)));
    return allForms(term).flatMap((form) => {
      const problem = (rule: string): Problem[] => [
        { file: term.file, entry: term.id, field: 'forms', rule },
      ];
      const key = formKey(form);
      if ([...key].length < 2) return problem(`"${form}" is too short to be found safely`);
      const owner = owners.get(key);
      owners.set(key, owner ?? { id: term.id, guarded: guards.has(key) });
      if (!owner) return [];
      if (owner.id === term.id) return problem(`"${form}" stands twice`);
      return problem(`"${form}" is also a form of ${owner.id}: make them senses of one entry`);
    });
  });
}
