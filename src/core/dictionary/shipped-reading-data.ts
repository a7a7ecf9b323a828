import { unpackReadingData, type PackedReadingData } from './packed-reading-data.ts';
import type { ReadingData } from './reading-data.ts';

/*
 * The reading data is a script of its own in the package: content scripts run it before their own,
 * so that it need not be shipped a second time for the extension's pages, which parse its text.
 */

export const READING_DATA_FILE = 'reading-data.js';

const NAME = 'plainJdReadingData';
const BEFORE = `globalThis.${NAME}='`;
const AFTER = "'";

/**
 * The script that holds the reading data. As a string: most frames have no posting and never parse it,
 * and an object of this size takes three times as long to evaluate.
 */
export function readingDataScript(packed: PackedReadingData): string {
  return BEFORE + JSON.stringify(packed).replaceAll(/[\\']/g, '\\$&') + AFTER;
}

/** The reading data that the script put into this world; throws when it did not run. O(size). */
export function readingDataOfWorld(): ReadingData {
  const packed: unknown = Reflect.get(globalThis, NAME);
  if (typeof packed !== 'string') throw new RangeError('the reading data script has not run');
  return parse(packed);
}

/** The reading data in the text of the script. Throws on any other text. */
export function parseReadingDataScript(script: string): ReadingData {
  return parse(script.slice(BEFORE.length, -AFTER.length).replaceAll(/\\([\\'])/g, '$1'));
}

function parse(packed: string): ReadingData {
  return unpackReadingData(JSON.parse(packed) as PackedReadingData);
}
