import { describe, expect, test } from 'vitest';
import { compareTerms } from '../../../src/core/saved/compare-terms.ts';

describe('compareTerms', () => {
  test.each([
    { lists: [], want: { common: [], only: [] } },
    { lists: [['a', 'b', 'a']], want: { common: [], only: [['a', 'b']] } },
    {
      lists: [
        ['a', 'b', 'c'],
        ['b', 'd'],
        ['c', 'b'],
      ],
      want: { common: ['b'], only: [['a'], ['d'], []] },
    },
  ])('compares $lists', ({ lists, want }) => {
    expect(compareTerms(lists)).toEqual(want);
  });
});
