import { plainText } from '../../../src/core/dictionary/links.ts';
import type { Problem, Source } from '../load.ts';
import { allTexts } from './texts.ts';

type Range = readonly [min: number, max: number];

/** Shortest and longest text per field, in characters as shown; `dictionary/README.md` says the same. */
const LIMITS: readonly { field: RegExp; zh: Range; en: Range }[] = [
  { field: /(^|\.)meaning$/, zh: [8, 90], en: [20, 240] },
  { field: /(^|\.)(see|tell|means|kinds\.\w+)$/, zh: [6, 90], en: [15, 240] },
  { field: /(^|\.)example$/, zh: [6, 45], en: [12, 130] },
];

/** Texts of terms that are too short to help or too long for a card. */
export function checkLimits(source: Source): Problem[] {
  return allTexts(source)
    .filter(({ file }) => file.startsWith('terms/'))
    .flatMap(({ text, language, ...place }) => {
      const limit = LIMITS.find(({ field }) => field.test(place.field))?.[language];
      const length = [...plainText(text)].length;
      if (!limit || (length >= limit[0] && length <= limit[1])) return [];
      const rule = `${language} has ${length} characters, wanted ${limit[0]} to ${limit[1]}`;
      return [{ file: place.file, entry: place.entry, field: place.field, rule }];
    });
}
