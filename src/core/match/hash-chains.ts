/*
 * Numbers filed under hashes, in typed arrays: a dictionary of many thousand forms is filed in a few
 * milliseconds, which every page with a posting pays. A bit set in front answers nearly all questions
 * with no; what is found under a hash may belong to another one and must be checked by the asker.
 */

/** Values by hash. Values must come in ascending order; the same twice under one hash is kept once. */
export interface HashChains {
  add(hash: number, value: number): void;
  /** Makes `mayHold` true for a hash that nothing is filed under. */
  announce(hash: number): void;
  /** False when nothing was filed or announced under `hash`. */
  mayHold(hash: number): boolean;
  /** The newest slot filed under `hash`, or -1; the older ones follow by `next`. */
  first(hash: number): number;
  next(slot: number): number;
  value(slot: number): number;
}

/** Adds to `values` those filed under `hash` that it does not hold yet. */
export function addValues(chains: HashChains, hash: number, values: number[]): void {
  if (!chains.mayHold(hash)) return;
  for (let slot = chains.first(hash); slot >= 0; slot = chains.next(slot)) {
    const value = chains.value(slot);
    if (!values.includes(value)) values.push(value);
  }
}

/** Empty chains, of a size that suits `expected` values; more cost time, not correctness. */
export function createHashChains(expected: number): HashChains {
  return new Chains(expected);
}

/** Largest bit set: half a megabyte, for dictionaries of hundreds of thousands of forms. */
const MAX_BITS = 1 << 22;
const BITS_A_VALUE = 24;

class Chains implements HashChains {
  readonly #heads: Int32Array;
  readonly #bits: Int32Array;
  readonly #headMask: number;
  readonly #bitMask: number;
  #hashes: Int32Array;
  #values: Int32Array;
  #older: Int32Array;
  #size = 0;

  constructor(expected: number) {
    const heads = powerOfTwo(expected);
    const bits = Math.min(MAX_BITS, powerOfTwo(expected * BITS_A_VALUE));
    // Slots count from 1, so that fresh memory means "none".
    this.#heads = new Int32Array(heads);
    this.#headMask = heads - 1;
    this.#bits = new Int32Array(bits >>> 5);
    this.#bitMask = bits - 1;
    this.#hashes = new Int32Array(heads);
    this.#values = new Int32Array(heads);
    this.#older = new Int32Array(heads);
  }

  add(hash: number, value: number): void {
    const place = hash & this.#headMask;
    const newest = this.#heads[place] ?? 0;
    for (let slot = newest; slot !== 0 && this.#values[slot] === value;) {
      if (this.#hashes[slot] === hash) return;
      slot = this.#older[slot] ?? 0;
    }
    this.#size++;
    if (this.#size >= this.#values.length) this.#grow();
    this.#hashes[this.#size] = hash;
    this.#values[this.#size] = value;
    this.#older[this.#size] = newest;
    this.#heads[place] = this.#size;
    this.announce(hash);
  }

  announce(hash: number): void {
    const bit = hash & this.#bitMask;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHold(hash: number): boolean {
    const bit = hash & this.#bitMask;
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  first(hash: number): number {
    return this.#same(this.#heads[hash & this.#headMask] ?? 0, hash);
  }

  next(slot: number): number {
    return this.#same(this.#older[slot] ?? 0, this.#hashes[slot] ?? 0);
  }

  value(slot: number): number {
    return this.#values[slot] ?? 0;
  }

  #same(from: number, hash: number): number {
    let slot = from;
    while (slot !== 0 && this.#hashes[slot] !== hash) slot = this.#older[slot] ?? 0;
    return slot === 0 ? -1 : slot;
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes);
    this.#values = doubled(this.#values);
    this.#older = doubled(this.#older);
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Spreads two numbers over 32 bits (the multipliers of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function powerOfTwo(atLeast: number): number {
  let size = 64;
  while (size < atLeast) size *= 2;
  return size;
}
