import { plainText } from '../../../src/core/dictionary/links.ts';
import type { Problem, Source } from '../load.ts';

interface Meaning {
  readonly file: string;
  readonly entry: string;
  readonly zh: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
}

/** Two entries of one sense each that say the same, in both languages, with over half of their words. */
export function checkAlike(source: Source): Problem[] {
  const meanings = source.terms.flatMap(({ id, file, senses }): Meaning[] => {
    const [only, other] = senses;
    if (!only || other) return [];
    return [{ file, entry: id, zh: hanPairs(only.meaning.zh), en: words(only.meaning.en) }];
  });
  return meanings.flatMap((one, i) =>
    meanings
      .slice(0, i)
      .filter((other) => shares(one.zh, other.zh) && shares(one.en, other.en))
      .map(({ entry }) => ({
        file: one.file,
        entry: one.entry,
        field: 'meaning',
        rule: `says the same as ${entry}: make them one entry, or say where they differ`,
      })),
  );
}

/** Whether over half of the smaller set is in the other. */
function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common * 2 > small.size;
}

// Chinese has no spaces: neighbouring characters stand in for words.
function hanPairs(text: string): Set<string> {
  const runs = plainText(text).match(/\p{Script=Han}+/gu) ?? [];
  return new Set(runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))));
}

function words(text: string): Set<string> {
  return new Set(plainText(text).toLowerCase().match(/[a-z]{4,}/g));
}
