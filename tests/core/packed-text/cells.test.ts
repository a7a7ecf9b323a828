import { expect, test } from 'vitest';
import { makeCells, NEW_CELL } from '../../../src/core/packed-text/cells.ts';

const { says, after } = makeCells();

test('a place never seen says nothing', () => {
  expect(says[NEW_CELL]).toBe(0);
});

test('what it saw it says, the more often the louder', () => {
  let held = NEW_CELL;
  const heard = Array.from({ length: 8 }, () => {
    held = after[1][held] ?? 0;
    return says[held] ?? 0;
  });

  expect(heard[0]).toBeGreaterThan(0);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(says[after[0][NEW_CELL] ?? 0]).toBeLessThan(0);
});

test('the more often it was seen, the less one more bit moves it', () => {
  const firstStep = (after[1][NEW_CELL] ?? 0) >>> 4;
  const often = (2048 << 4) | 15;

  expect(((after[1][often] ?? 0) >>> 4) - 2048).toBeLessThan((firstStep - 2048) / 5);
});
