const QUICK = 4;
const SLOW = 7;
const HALF = 1 << 15;

/**
 * The odds of bits, learnt from the bits themselves: the mean of a quick and a slow learner. Whole
 * numbers only, the same in every engine.
 */
export class Odds {
  private readonly quick: Uint16Array;
  private readonly slow: Uint16Array;

  /** Odds for so many kinds of bits, even at first. */
  constructor(places: number) {
    this.quick = new Uint16Array(places).fill(HALF);
    this.slow = new Uint16Array(places).fill(HALF);
  }

  /** How likely the next bit of this kind is a 1, of 65,536. */
  of(place: number): number {
    return ((this.quick[place] ?? 0) + (this.slow[place] ?? 0)) >> 1;
  }

  learn(place: number, bit: number): void {
    const goal = bit === 1 ? 65_535 : 0;
    const { quick, slow } = this;
    quick[place] = (quick[place] ?? 0) + ((goal - (quick[place] ?? 0)) >> QUICK);
    slow[place] = (slow[place] ?? 0) + ((goal - (slow[place] ?? 0)) >> SLOW);
  }
}
