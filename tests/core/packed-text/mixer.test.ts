import { expect, test } from 'vitest';
import { makeCells } from '../../../src/core/packed-text/cells.ts';
import { Mixer } from '../../../src/core/packed-text/mixer.ts';

/** The odds (0..1) of a 1 after bits that one of two contexts tells and the other does not. */
function oddsAfter(bits: readonly (0 | 1)[], telling: number): number {
  const mixer = new Mixer({ cells: makeCells(), contexts: 2, kinds: 1, symbols: 0 });
  for (const bit of bits) {
    mixer.enter(Int32Array.of(bit, 7), 0);
    mixer.predict(1, 0);
    mixer.learn(bit);
  }
  mixer.enter(Int32Array.of(telling, 7), 0);
  return mixer.predict(1, 0) / 65_536;
}

const TURNS = Array.from({ length: 200 }, (_, i): 0 | 1 => (i % 2 === 0 ? 0 : 1));

test('knows nothing of what it has not seen', () => {
  expect(oddsAfter([], 1)).toBe(0.5);
});

test('trusts the context that tells', () => {
  expect(oddsAfter(TURNS, 1)).toBeGreaterThan(0.97);
  expect(oddsAfter(TURNS, 0)).toBeLessThan(0.03);
});
