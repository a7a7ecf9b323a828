import packedTable from 'virtual:traditional';
import packedReading from 'virtual:reading-data';
import guide from 'virtual:guide';
import { unpackReadingData } from '../../src/core/dictionary/packed-reading-data.ts';
import { compileTraditional } from '../../src/core/dictionary/traditional.ts';
import { postingOfText } from '../../src/core/reading/posting-of-text.ts';
import { readPosting } from '../../src/core/reading/read-posting.ts';
import { compileReader } from '../../src/core/reading/reader.ts';
import type { Posting, Reading } from '../../src/core/reading/reading.ts';
import { createLookup } from '../../src/core/search/lookup.ts';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { SAMPLES } from '../../src/ui/paste/sample.ts';
import { welcomeEn } from '../../src/ui/strings/welcome/en.ts';
import { welcomeZhCN } from '../../src/ui/strings/welcome/zh-cn.ts';
import { welcomeZhTW } from '../../src/ui/strings/welcome/zh-tw.ts';
import boards from '../start/site/postings.json';

/** Everything the surfaces are shown with: the real dictionary and real readings of our own postings. */
export { guide };
export const toTraditional = compileTraditional(packedTable);
export const lookup = createLookup(guide, toTraditional);
export const search = (query: string) => lookup(query, 8);

const reader = compileReader(unpackReadingData(packedReading));

export interface Sample {
  readonly posting: Posting;
  readonly reading: Reading;
}

function read(posting: Posting): Sample {
  return { posting, reading: readPosting(reader, posting) };
}

/** A posting whose title says another role than its work, in this language. */
export function pasteSample(language: InterfaceLanguage): Sample {
  return read(postingOfText(SAMPLES[language]));
}

const FIRST = { 'zh-CN': welcomeZhCN, 'zh-TW': welcomeZhTW, en: welcomeEn };

/** The sample of the first page. */
export function firstSample(language: InterfaceLanguage): Sample {
  return read(FIRST[language].sample);
}

const BOARD_OF: Record<InterfaceLanguage, string> = {
  'zh-CN': 'hardware',
  'zh-TW': 'taiwan',
  en: 'fmcg',
};

/** A posting of the sample board. */
export function boardSample(id: string): Sample {
  const found = boards.find((posting) => posting.id === id) ?? boards[0];
  if (!found) throw new RangeError('the sample board is empty');
  return read({ title: found.title, company: found.company, body: found.body });
}

export function boardSampleIn(language: InterfaceLanguage): Sample {
  return boardSample(BOARD_OF[language]);
}
