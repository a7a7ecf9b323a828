import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentsOf } from '../../../src/core/reading/percents.ts';

describe('percentsOf', () => {
  test.each([
    { weights: [1, 1, 1], want: [34, 33, 33] },
    { weights: [0.78, 0.115, 0.105], want: [78, 12, 10] },
    { weights: [2], want: [100] },
    { weights: [3618, 4777, 20580], want: [12, 17, 71] },
    { weights: [0, 0], want: [0, 0] },
    { weights: [], want: [] },
  ])('gives $want for $weights', ({ weights, want }) => {
    expect(percentsOf(weights)).toEqual(want);
  });

  test('always sums to 100 and keeps the order of the weights', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(weights, (given) => {
        const percents = percentsOf(given);

        expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
        const inOrder = given.toSorted((a, b) => b - a);
        expect(percentsOf(inOrder)).toEqual(percents.toSorted((a, b) => b - a));
      }),
    );
  });
});
