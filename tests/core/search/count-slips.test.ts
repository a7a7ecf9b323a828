import { expect, test } from 'vitest';
import { countSlips } from '../../../src/core/search/count-slips.ts';

test.each([
  ['the same', '种草', '种草', 0],
  ['a wrong character', '整合营消', '整合营销', 1],
  ['a missing one', 'seding', 'seeding', 1],
  ['a needless one', 'seeeding', 'seeding', 1],
  ['two swapped', 'gorwth', 'growth', 1],
  ['two far apart', 'aXcXe', 'abcde', 2],
  ['all', '', 'abc', 3],
])('%s: %s for %s', (_name, typed, name, want) => {
  expect(countSlips(typed, name, false)).toBe(want);
});

test('while typing the end may be missing, but not the beginning', () => {
  expect(countSlips('gorw', 'growth hacking', true)).toBe(1);
  expect(countSlips('hacking', 'growth hacking', true)).toBe(6);
});
