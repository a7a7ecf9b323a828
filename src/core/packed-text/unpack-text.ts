import { ODDS, RankCoder, type CodeBit } from './code-ranks.ts';
import { Interval } from './interval.ts';

/*
 * Our texts are too many short ones for the browser's own decompression, which finds repeated
 * stretches: sorting every place of the text by what follows it (Burrows and Wheeler's transform)
 * brings like characters together and takes a quarter less. `tools/pack-text.ts` is the way there and
 * describes the format.
 */

/** Bytes before what is coded. */
export const HEAD_SIZE = 12;

/** The text that was packed. O(size), some 100 ns a character. */
export function unpackText(packed: Uint8Array): string {
  const numbers = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const [length, first, kinds] = [0, 4, 8].map((at) => numbers.getUint32(at)) as [
    number,
    number,
    number,
  ];
  const coder = new RankCoder(createBitReader(packed.subarray(HEAD_SIZE)));
  const alphabet: number[] = [];
  for (let i = 0; i < kinds; i++) alphabet.push((alphabet.at(-1) ?? -1) + 1 + coder.code(0));
  const sorted = new Uint16Array(length);
  const recent = Uint16Array.from(alphabet, (_, i) => i);
  for (let i = 0; i < length; i++) {
    const rank = coder.code(0);
    const symbol = recent[rank] ?? 0;
    if (rank > 0) recent.copyWithin(1, 0, rank);
    recent[0] = symbol;
    sorted[i] = symbol;
  }
  return textOf({ sorted, first, alphabet });
}

function createBitReader(bytes: Uint8Array): CodeBit {
  const interval = new Interval(ODDS);
  const code = new Uint32Array(1);
  let at = 0;
  const shift = (): void => {
    code[0] = ((code[0] ?? 0) << 8) | (bytes[at] ?? 0);
    at += 1;
  };
  for (let i = 0; i < 4; i++) shift();
  return (place) => {
    const split = interval.split(place);
    const bit = (code[0] ?? 0) <= split ? 1 : 0;
    interval.take(place, bit, split);
    while (interval.isSettled()) {
      interval.shift();
      shift();
    }
    return bit;
  };
}

interface Sorted {
  /** The symbol before each place of the text, the places in the order of what follows them. */
  readonly sorted: Uint16Array;
  /** Where among them the beginning of the text belongs, which has none before it. */
  readonly first: number;
  readonly alphabet: readonly number[];
}

/** Undoes the sorting: from each row to the one before it in the text, beginning at the text's end. */
function textOf({ sorted, first, alphabet }: Sorted): string {
  const before = rowsBefore(sorted, alphabet.length);
  const units = new Uint16Array(sorted.length);
  let row = 0;
  for (let i = units.length - 1; i >= 0; i--) {
    const at = row < first ? row : row - 1;
    units[i] = alphabet[sorted[at] ?? 0] ?? 0;
    row = before[at] ?? 0;
  }
  return stringOf(units);
}

/** The row of each symbol: rows that begin with it stand together, after the end of the text and lower ones. */
function rowsBefore(sorted: Uint16Array, kinds: number): Uint32Array {
  const next = startsOf(sorted, kinds);
  const before = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) {
    const symbol = sorted[i] ?? 0;
    const row = (next[symbol] ?? 0) + 1;
    next[symbol] = row;
    before[i] = row;
  }
  return before;
}

/** Where those of each key begin when `keys` are sorted. */
export function startsOf(keys: Uint16Array | Uint32Array, kinds: number): Uint32Array {
  const starts = new Uint32Array(kinds + 1);
  for (let i = 0; i < keys.length; i++) {
    const after = (keys[i] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

const MOST_ARGUMENTS = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS) {
    text += String.fromCharCode(...units.subarray(at, at + MOST_ARGUMENTS));
  }
  return text;
}
