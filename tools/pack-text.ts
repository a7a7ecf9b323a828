import { ODDS, RankCoder, type CodeBit } from '../src/core/packed-text/code-ranks.ts';
import { Interval } from '../src/core/packed-text/interval.ts';
import { HEAD_SIZE, startsOf } from '../src/core/packed-text/unpack-text.ts';

/*
 * The format: length of the text, the row of its beginning, and the number of its different characters
 * (UTF-16 code units), 32 bits each; then, coded by their odds, the characters in order (each as the
 * distance to the one before it) and the ranks of the sorted text in a list of the most recent ones.
 */

/** Packs a text; `unpackText` gives the same back. */
export function packText(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const alphabet = [...new Set(units)].toSorted((a, b) => a - b);
  const symbolOf = new Map(alphabet.map((unit, symbol) => [unit, symbol]));
  const symbols = Uint16Array.from(units, (unit) => symbolOf.get(unit) ?? 0);
  const order = sortSuffixes(symbols);
  const writer = createBitWriter();
  const coder = new RankCoder(writer.bit);
  for (const [i, unit] of alphabet.entries()) coder.code(unit - (alphabet[i - 1] ?? -1) - 1);
  const recent = alphabet.map((_, symbol) => symbol);
  for (const place of order) {
    if (place === 0) continue;
    const symbol = symbols[place - 1] ?? 0;
    const rank = recent.indexOf(symbol);
    coder.code(rank);
    recent.splice(rank, 1);
    recent.unshift(symbol);
  }
  const bytes = writer.finish();
  const packed = new Uint8Array(HEAD_SIZE + bytes.length);
  const head = new DataView(packed.buffer);
  for (const [i, number] of [symbols.length, order.indexOf(0), alphabet.length].entries()) {
    head.setUint32(i * 4, number);
  }
  packed.set(bytes, HEAD_SIZE);
  return packed;
}

/** The places of the text, its end included, in the order of what follows them: doubles what it compares. */
function sortSuffixes(symbols: Uint16Array): Uint32Array {
  const count = symbols.length + 1;
  let ranks = new Uint32Array(count);
  for (const [place, symbol] of symbols.entries()) ranks[place] = symbol + 1;
  const places = Uint32Array.from(ranks, (_, place) => place);
  let order = sortBy(places, (place) => ranks[place] ?? 0);
  let kinds = 0;
  for (let length = 0; kinds < count; length = Math.max(1, length * 2)) {
    const [near, far] = [ranks, length];
    const first = (place: number): number => near[place] ?? 0;
    const second = (place: number): number => (far === 0 ? 0 : (near[place + far] ?? -1) + 1);
    order = sortBy(sortBy(order, second), first);
    ranks = new Uint32Array(count);
    kinds = 0;
    let last = -1;
    for (const place of order) {
      const isNew = last < 0 || first(place) !== first(last) || second(place) !== second(last);
      if (isNew) kinds++;
      ranks[place] = kinds - 1;
      last = place;
    }
  }
  return order;
}

/** The places by a key below 2^16 or their number, those of one key as they were. O(places). */
function sortBy(places: Uint32Array, keyOf: (place: number) => number): Uint32Array {
  const keys = Uint32Array.from(places, keyOf);
  const starts = startsOf(keys, Math.max(places.length, 65_536) + 2);
  const sorted = new Uint32Array(places.length);
  for (const [i, key] of keys.entries()) {
    const at = starts[key] ?? 0;
    sorted[at] = places[i] ?? 0;
    starts[key] = at + 1;
  }
  return sorted;
}

/** The other side of the reader in `unpackText`. */
function createBitWriter(): { readonly bit: CodeBit; readonly finish: () => number[] } {
  const interval = new Interval(ODDS);
  const bytes: number[] = [];
  const push = (): void => {
    bytes.push(interval.high >>> 24);
    interval.shift();
  };
  return {
    bit(place, bit) {
      interval.take(place, bit, interval.split(place));
      while (interval.isSettled()) push();
      return bit;
    },
    finish() {
      for (let i = 0; i < 4; i++) push();
      return bytes;
    },
  };
}
