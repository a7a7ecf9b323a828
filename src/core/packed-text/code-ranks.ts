/*
 * How ranks of a move-to-front list are written as bits, each with the odds that what was read so far
 * gives it. Writing and reading share this: a writer is told the bit, a reader tells it.
 */

/** Writes `wanted` and returns it, or reads a bit and returns that; `odds` is where it is looked up. */
export type CodeBit = (odds: number, wanted: number) => number;

// Nearly all ranks are 0, and what the last three were tells most of what comes.
const AFTER = 64;
const RUNS = 12;
const IS_ONE = AFTER * RUNS;
const LENGTHS = IS_ONE + AFTER;
const MAX_BITS = 17;
const DIGITS = LENGTHS + AFTER * MAX_BITS;
const FIRST_DIGITS = 6;

/** How many places for odds there are. */
export const ODDS = DIGITS + (MAX_BITS << FIRST_DIGITS);

/** Codes one rank after the other, all from 0 to 2^17. */
export class RankCoder {
  private readonly bit: CodeBit;
  /** The sizes of the last three ranks. */
  private after = 0;
  /** How many zeros came last. */
  private run = 0;

  constructor(bit: CodeBit) {
    this.bit = bit;
  }

  /** Writes `wanted`, or reads; returns the rank. */
  code(wanted: number): number {
    const rank = this.codeRank(wanted);
    this.run = rank === 0 ? this.run + 1 : 0;
    this.after = ((this.after << 2) | sizeOf(rank)) % AFTER;
    return rank;
  }

  private codeRank(wanted: number): number {
    const { after, run } = this;
    const ofRun = run < 4 ? run : Math.min(RUNS - 1, 33 - Math.clz32(run));
    if (this.bit(after * RUNS + ofRun, wanted > 0 ? 1 : 0) === 0) return 0;
    if (this.bit(IS_ONE + after, wanted > 1 ? 1 : 0) === 0) return 1;
    return 1 + this.codeNumber(wanted - 1);
  }

  /** A number from 1: how many digits it has, then those after the first. */
  private codeNumber(wanted: number): number {
    const wantedDigits = 31 - Math.clz32(wanted);
    const lengths = LENGTHS + this.after * MAX_BITS;
    let digits = 0;
    while (this.bit(lengths + digits, digits < wantedDigits ? 1 : 0) === 1) digits++;
    let number = 1;
    for (let left = digits - 1; left >= 0; left--) {
      const known = Math.min(number, (1 << FIRST_DIGITS) - 1);
      const place = DIGITS + (digits << FIRST_DIGITS) + known;
      number = number * 2 + this.bit(place, (wanted >> left) & 1);
    }
    return number;
  }
}

function sizeOf(rank: number): number {
  if (rank < 2) return rank;
  return rank < 8 ? 2 : 3;
}
