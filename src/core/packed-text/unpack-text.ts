import { makeCells } from './cells.ts';
import { makeCodeTree } from './code-tree.ts';
import { Interval } from './interval.ts';
import { NumberCoder } from './number-coder.ts';
import { SymbolCoder, type CodeBit } from './symbol-coder.ts';
import { TextHistory } from './text-history.ts';

/*
 * Our texts are too many short ones for the browser's own decompression, which finds repeated
 * stretches: foretelling every character from what stands before it takes two thirds of that.
 * `tools/pack-text.ts` is the way there and describes the format.
 */

/** Bytes before what is coded. */
export const HEAD_SIZE = 8;
/** Kinds of numbers before the text. */
export const DISTANCE = 0;
export const LENGTH = 1;

/** The text that was packed. O(size), some 500 ns a character. */
export function unpackText(packed: Uint8Array): string {
  const head = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const text = new Uint16Array(head.getUint32(0));
  const kinds = head.getUint32(4);
  const bit = createBitReader(packed.subarray(HEAD_SIZE));
  const cells = makeCells();
  const numbers = new NumberCoder(bit, cells);
  const alphabet = new Uint16Array(kinds);
  const lengths = new Uint8Array(kinds);
  let unit = -1;
  for (let symbol = 0; symbol < kinds; symbol++) {
    unit += 1 + numbers.code(0, DISTANCE);
    alphabet[symbol] = unit;
    lengths[symbol] = 1 + numbers.code(0, LENGTH);
  }
  const history = new TextHistory(text, alphabet);
  const coder = new SymbolCoder({ tree: makeCodeTree(lengths), history, bit, cells });
  for (let i = 0; i < text.length; i++) coder.code(-1);
  return stringOf(text.map((symbol) => alphabet[symbol] ?? 0));
}

function createBitReader(bytes: Uint8Array): CodeBit {
  const interval = new Interval();
  const code = new Uint32Array(1);
  let at = 0;
  const shift = (): void => {
    code[0] = ((code[0] ?? 0) << 8) | (bytes[at] ?? 0);
    at += 1;
  };
  for (let i = 0; i < 4; i++) shift();
  return (odds) => {
    const split = interval.split(odds);
    const bit = (code[0] ?? 0) <= split ? 1 : 0;
    interval.take(bit, split);
    while (interval.isSettled()) {
      interval.shift();
      shift();
    }
    return bit;
  };
}

const MOST_ARGUMENTS = 8192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS) {
    text += String.fromCharCode(...units.subarray(at, at + MOST_ARGUMENTS));
  }
  return text;
}
