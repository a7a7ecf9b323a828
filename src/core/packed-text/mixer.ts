import { NEW_CELL, type Cells } from './cells.ts';
import { LEAST_LOGIT, MOST_LOGIT, oddsOf, STEPS } from './logistic.ts';

/*
 * One prediction of several (after Mahoney's PAQ). Every context has places, in which what followed it
 * so far is kept as odds; these are weighed by how well each context foretold bits of this kind before,
 * bits after the same symbol, and bits after the same two: a third by each.
 */

// A context's places, by hash: more of them are slower to reach, fewer are shared more.
const LEAST_PLACES = 1 << 12;
const MOST_PLACES = 1 << 21;
const PLACES_A_SYMBOL = 8;
const FIRST_WEIGHT = 0.35;
const LEARNING = 0.014 / STEPS;
const WIDTH = 8;
// Symbols before share their weights by hash; the bits that are named together have their own.
const SYMBOL_BITS = 10;
const PAIR_BITS = 12;
const SHARE = 1 / 3;
const TOGETHER = 16;

interface MixerOptions {
  readonly cells: Cells;
  /** How many, at most 8. */
  readonly contexts: number;
  /** How many kinds of bits are weighed by themselves. */
  readonly kinds: number;
  /** How many symbols it is to foretell, to know how many places it needs. */
  readonly symbols: number;
}

/** Foretells bits that stand in several contexts at once. */
export class Mixer {
  private readonly cells: Cells;
  private readonly placesEach: number;
  private readonly table: Uint16Array;
  private readonly near: Int32Array;
  private readonly places: Int32Array;
  private readonly says: Float64Array;
  private readonly weights: Float64Array;
  private readonly weightsAfter = new Float64Array((TOGETHER * WIDTH) << SYMBOL_BITS).fill(
    FIRST_WEIGHT,
  );
  private readonly weightsAfterTwo = new Float64Array((TOGETHER * WIDTH) << PAIR_BITS).fill(
    FIRST_WEIGHT,
  );
  private after = 0;
  private afterTwo = 0;
  private kind = 0;
  private kindAfter = 0;
  private kindAfterTwo = 0;
  private odds = 0;

  constructor({ cells, contexts, kinds, symbols }: MixerOptions) {
    this.cells = cells;
    let each = LEAST_PLACES;
    while (each < MOST_PLACES && each < symbols * PLACES_A_SYMBOL) each *= 2;
    this.placesEach = each;
    this.table = new Uint16Array(contexts * each).fill(NEW_CELL);
    this.near = new Int32Array(contexts);
    this.places = new Int32Array(contexts);
    this.says = new Float64Array(contexts);
    this.weights = new Float64Array(kinds * WIDTH).fill(FIRST_WEIGHT);
  }

  /** Goes to the places of the next few bits, which `of` names together; the first contexts are the symbol before and the two. */
  enter(contexts: Int32Array, of: number): void {
    const { near, placesEach } = this;
    this.after = Math.imul(contexts[0] ?? 0, 0x9e3779b1) >>> (32 - SYMBOL_BITS);
    this.afterTwo = Math.imul(contexts[1] ?? 0, 0x9e3779b1) >>> (32 - PAIR_BITS);
    const salt = Math.imul(of + 1, 0x9e3779b1);
    for (let i = 0; i < near.length; i++) {
      const mixed = Math.imul((contexts[i] ?? 0) ^ salt, 0x9e3779b1);
      near[i] = i * placesEach + ((mixed ^ (mixed >>> 15)) & (placesEach - 1));
    }
  }

  /** The odds of a 1, of 65,536, for one of those bits, which is named by a number below 16. */
  predict(bitOf: number, kind: number): number {
    const { table, near, places, says, weights, weightsAfter, weightsAfterTwo } = this;
    const { says: saysOf } = this.cells;
    const first = kind * WIDTH;
    const firstAfter = (this.after * TOGETHER + bitOf) * WIDTH;
    const firstAfterTwo = (this.afterTwo * TOGETHER + bitOf) * WIDTH;
    let logit = 0;
    for (let i = 0; i < near.length; i++) {
      const place = (near[i] ?? 0) ^ bitOf;
      const say = saysOf[table[place] ?? 0] ?? 0;
      places[i] = place;
      says[i] = say;
      const weight =
        (weights[first + i] ?? 0) +
        (weightsAfter[firstAfter + i] ?? 0) +
        (weightsAfterTwo[firstAfterTwo + i] ?? 0);
      logit += say * weight * SHARE;
    }
    this.kind = first;
    this.kindAfter = firstAfter;
    this.kindAfterTwo = firstAfterTwo;
    this.odds = oddsOf(Math.max(LEAST_LOGIT, Math.min(MOST_LOGIT, logit)));
    return this.odds;
  }

  /** Takes what the bit was. */
  learn(bit: 0 | 1): void {
    const { table, places, says, weights, weightsAfter, weightsAfterTwo } = this;
    const { kind, kindAfter, kindAfterTwo } = this;
    const after = this.cells.after[bit];
    const error = (bit - this.odds / 65_536) * LEARNING;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const step = error * (says[i] ?? 0);
      weights[kind + i] = (weights[kind + i] ?? 0) + step;
      weightsAfter[kindAfter + i] = (weightsAfter[kindAfter + i] ?? 0) + step;
      weightsAfterTwo[kindAfterTwo + i] = (weightsAfterTwo[kindAfterTwo + i] ?? 0) + step;
      table[place] = after[table[place] ?? 0] ?? 0;
    }
  }
}
