import { unpackReadingData, type PackedReadingData } from './packed-reading-data.ts';
import type { ReadingData } from './reading-data.ts';

/** The package's file of reading data. */
export const READING_DATA_FILE = 'reading-data.bin';

/** The text of reading data, as the package holds it and the background hands it to pages. */
export function readingDataText(packed: PackedReadingData): string {
  return JSON.stringify(packed);
}

/** The reading data in such a text. Throws on any other text. O(size). */
export function parseReadingData(text: string): ReadingData {
  return unpackReadingData(JSON.parse(text) as PackedReadingData);
}
