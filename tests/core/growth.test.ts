import { describe, expect, test } from 'vitest';
import { lineLanguage } from '../../src/core/match/line-language.ts';
import { parsePackFile } from '../../src/core/packs/pack.ts';
import { findStresses } from '../../src/core/reading/stress.ts';
import { fold } from '../../src/core/text/fold.ts';
import { findHeading, headingStarts } from '../../src/core/text/heading.ts';
import { splitLines } from '../../src/core/text/lines.ts';
import { readPosting } from '../../src/core/reading/read-posting.ts';
import { processorTimeOf } from '../processor-time.ts';
import { reader } from './reading/test-reader.ts';

/*
 * No text, however it is made, may take us more than its length: a regular expression that tries again
 * and again would freeze the page of whoever meets it. Each function reads a hostile text and one
 * 16 times as long; quadratic work would take 256 times as long, ours about 16.
 */

const HOSTILE = [
  ' ',
  '\n',
  '\t ',
  '　',
  '1',
  '1 ',
  '1、',
  '1. ',
  '(1)',
  '①',
  '-',
  '- ',
  '•',
  '一、',
  '、',
  '，',
  '。',
  '； ',
  '. ',
  '：',
  ': ',
  '【',
  '】',
  '(',
  '「',
  '岗位',
  '岗位职责',
  '岗位职责：',
  '要求 ',
  '主要 ',
  'job ',
  'responsibilities ',
  'and ',
  'a',
  'a-',
  'a b ',
  '和',
  '的',
  '除',
  '除a外',
  'except ',
  '在',
  '根据',
  '为',
  'to ',
  'you are ',
  '种草',
  '媒介计划',
  '整合营消',
  '市场',
  '营销',
  'KOL',
  'K.O.L.',
  'é',
  'e\u0301',
  '\u200b',
  '🚀',
  '\ud83d',
  'ﬁ',
  '種',
  'A',
  '"',
  '\\',
  '\0',
  '\u2028',
];

const JOBS: Readonly<Record<string, (text: string) => unknown>> = {
  fold: (text) => fold(text, reader.dictionary.folding),
  splitLines,
  findHeading,
  headingStarts,
  lineLanguage,
  findStresses: (text) => findStresses(reader.asking.clauses, text.toLowerCase()),
  readPosting: (text) => readPosting(reader, { title: text, company: text, body: text }),
  parsePackFile: (text) => parsePackFile(text, text),
};

const SHORT = 1000;
const TIMES = 16;
/** Four times what is linear, for slow minutes; what is quadratic would be at 16 times. */
const MOST = TIMES * 4;
/** Below this the clock and other programs say more than the work does. */
const NEGLIGIBLE_MS = 60;

const TRIES = 3;

/** How many times as long the long text takes; the least of a few tries, since other programs only add. */
function growthOf(job: (text: string) => unknown, short: string, long: string): number {
  let least = Infinity;
  for (let i = 0; i < TRIES && least >= MOST; i++) {
    const time = timeOf(job, long);
    if (time < NEGLIGIBLE_MS) return 0;
    least = Math.min(least, time / Math.max(timeOf(job, short), 1));
  }
  return least;
}

function timeOf(job: (text: string) => unknown, text: string): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    best = Math.min(
      best,
      processorTimeOf(() => job(text)),
    );
    if (best < NEGLIGIBLE_MS) break;
  }
  return best;
}

describe.each(Object.keys(JOBS))('%s takes its time from the length of the text', (name) => {
  const job = JOBS[name] ?? (() => null);

  test.each(HOSTILE)('%j over and over', (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    for (const end of ['', 'x', '：', '\n1']) {
      const growth = growthOf(job, text(SHORT) + end, text(SHORT * TIMES) + end);
      expect(growth).toBeLessThan(MOST);
    }
  });
});

test('would notice quadratic work', () => {
  // Not a regular expression: the engine gives long ones to its compiler, and the short ones look slow.
  const quadratic = ({ length }: string) => {
    let sum = 0;
    for (let i = 0; i < length; i++) for (let j = 0; j < length; j++) sum = (sum + (i ^ j)) | 0;
    return sum;
  };
  const text = (length: number) => ' '.repeat(length);
  expect(growthOf(quadratic, text(SHORT), text(SHORT * TIMES))).toBeGreaterThan(MOST);
});
