import { compileDictionary } from '../../../src/core/match/dictionary.ts';
import { findCandidates } from '../../../src/core/match/find-candidates.ts';
import { buildReadingData } from '../build.ts';
import type { Problem, Source } from '../load.ts';

/** Forms that the reader does not find where they stand alone: excepted, or taken for another entry's. */
export function checkFindable(source: Source): Problem[] {
  if (!source.cues) return [];
  const dictionary = compileDictionary(buildReadingData(source));
  return source.terms.flatMap(({ id, file, forms, guarded, senses }) => {
    // Where every meaning asks for company, none stands alone.
    if (senses.every(({ when }) => when !== undefined)) return [];
    const needCompany = new Set(guarded.flatMap((guard) => guard.forms));
    return [...forms.zh, ...forms.tw, ...forms.en]
      .filter((form) => !needCompany.has(form))
      .flatMap((form) => {
        const found = findCandidates(dictionary, form).map(({ term }) => term);
        if (found.includes(id)) return [];
        const instead = found.length > 0 ? `${found.join(', ')} is found in it` : 'nothing is';
        return [{ file, entry: id, field: 'forms', rule: `"${form}" is never found: ${instead}` }];
      });
  });
}
