import { expect, test } from 'vitest';
import { lineOf } from '../../../src/core/reading/line-of.ts';
import { read } from './test-reader.ts';

test('the line a term stands on, and none for what two lines share', () => {
  const reading = read('岗位职责\n负责小红书种草内容的策划与发布；\n跟进媒介投放的排期。');
  const match = reading.matches.find(({ term }) => term === 'media-schedule');
  const [, first, second] = reading.lines;
  if (!match || !first || !second) throw new Error('the posting is not read as three lines');

  expect(lineOf(reading, match)).toBe(second);
  expect(lineOf(reading, first)).toBe(first);
  expect(lineOf(reading, { start: first.end - 1, end: second.start + 1 })).toBeNull();
});
