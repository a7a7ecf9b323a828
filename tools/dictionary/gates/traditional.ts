import { buildTraditionalTable } from '../build.ts';
import type { Problem, Source } from '../load.ts';

/** Texts that no one table can turn into Traditional Chinese: two want opposite characters for the same words. */
export function checkTraditional(source: Source): Problem[] {
  try {
    buildTraditionalTable(source, []);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [{ file: 'dictionary', entry: '', field: 'zh', rule: error.message }];
  }
}
