import type { Guide } from '../core/dictionary/guide.ts';
import {
  compileTraditional,
  TRADITIONAL_FILE,
  type TraditionalTable,
} from '../core/dictionary/traditional.ts';
import type { PackedWordings } from '../core/dictionary/packed-wordings.ts';
import type { ReadingData } from '../core/dictionary/reading-data.ts';
import { GUIDE_FILE, unpackGuide } from '../core/dictionary/shipped-guide.ts';
import { parseReadingData, READING_DATA_FILE } from '../core/dictionary/shipped-reading-data.ts';
import { kept } from '../core/kept.ts';
import { readPackagedText } from './packaged-texts.ts';

/** All the prose, read from the package itself and kept: the background is asked for it again and again. */
export const loadGuide = kept(async (): Promise<Guide> => {
  const [packed, data] = await Promise.all([readPackagedText(GUIDE_FILE), loadReadingData()]);
  return unpackGuide(JSON.parse(packed) as PackedWordings, data);
});

/** What postings are read with. */
export async function loadReadingData(): Promise<ReadingData> {
  return parseReadingData(await loadReadingDataText());
}

/** The same as the text that the background hands to pages. */
export const loadReadingDataText = kept(() => readPackagedText(READING_DATA_FILE));

/** The converter that shows our Chinese to readers of Traditional Chinese. */
export const loadTraditional = kept(async (): Promise<(text: string) => string> =>
  compileTraditional(JSON.parse(await readPackagedText(TRADITIONAL_FILE)) as TraditionalTable),
);
