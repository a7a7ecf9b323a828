import guide from 'virtual:guide';
import packed from 'virtual:reading-data';
import { unpackReadingData } from '../../../src/core/dictionary/packed-reading-data.ts';
import { compileReader } from '../../../src/core/reading/reader.ts';
import { readPosting } from '../../../src/core/reading/read-posting.ts';
import { welcomeEn } from '../../../src/ui/strings/welcome/en.ts';
import { welcomeZhCN } from '../../../src/ui/strings/welcome/zh-cn.ts';
import { welcomeZhTW } from '../../../src/ui/strings/welcome/zh-tw.ts';

const reader = compileReader(unpackReadingData(packed));

export { guide };

/** The sample postings of the first page, read. */
const SAMPLES = Object.fromEntries(
  Object.entries({ 'zh-CN': welcomeZhCN, 'zh-TW': welcomeZhTW, en: welcomeEn }).map(
    ([language, { sample }]) => [
      language,
      { posting: sample, reading: readPosting(reader, sample) },
    ],
  ),
);

/** The sample of a language. */
export function sampleOf(language: string) {
  const sample = SAMPLES[language];
  if (!sample) throw new RangeError(language);
  return sample;
}
