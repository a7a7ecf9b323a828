import { logitOf } from './logistic.ts';

/*
 * What a place holds, in 16 bits: the odds of a 1, of 4,096, and how often it was seen, up to 15 times.
 * What follows from it is looked up.
 */

const SEEN_BITS = 4;
const MOST_SEEN = 15;

/** What a place holds that was never seen. */
export const NEW_CELL = 2048 << SEEN_BITS;

export interface Cells {
  /** By what a place holds: its say, a logit. */
  readonly says: Int16Array;
  /** By a bit, and by what a place holds before it: what it holds after. */
  readonly after: readonly [Uint16Array, Uint16Array];
}

/** Makes the tables: some milliseconds. */
export function makeCells(): Cells {
  const says = new Int16Array(1 << 16);
  const after = [new Uint16Array(1 << 16), new Uint16Array(1 << 16)] as const;
  for (let held = 0; held < says.length; held++) {
    const odds = held >>> SEEN_BITS;
    const seen = held & MOST_SEEN;
    // What was seen once or twice is trusted less, what was never seen not at all.
    says[held] = seen === 0 ? 0 : Math.trunc(logitOf(odds) * Math.min(1, 0.7 + 0.1 * seen));
    for (const [bit, next] of after.entries()) {
      const moved = odds + Math.trunc((bit * 4095 - odds) / (seen + 1.4));
      next[held] = (moved << SEEN_BITS) | Math.min(MOST_SEEN, seen + 1);
    }
  }
  return { says, after };
}
