import { makeCells } from '../src/core/packed-text/cells.ts';
import { makeCodeTree } from '../src/core/packed-text/code-tree.ts';
import { Interval } from '../src/core/packed-text/interval.ts';
import { NumberCoder } from '../src/core/packed-text/number-coder.ts';
import { SymbolCoder, type CodeBit } from '../src/core/packed-text/symbol-coder.ts';
import { TextHistory } from '../src/core/packed-text/text-history.ts';
import { DISTANCE, HEAD_SIZE, LENGTH } from '../src/core/packed-text/unpack-text.ts';

/*
 * The format: length of the text and the number of its different characters (UTF-16 code units), 32 bits
 * each; then, coded by their odds, the characters in order (each as the distance to the one before it,
 * and the length of its way through the tree), and the characters of the text.
 */

/** Packs a text; `unpackText` gives the same back. */
export function packText(text: string): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const counts = new Map<number, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const alphabet = [...counts.keys()].toSorted((a, b) => a - b);
  const lengths = wayLengths(alphabet.map((unit) => counts.get(unit) ?? 0));
  const writer = createBitWriter();
  const cells = makeCells();
  const numbers = new NumberCoder(writer.bit, cells);
  for (const [symbol, unit] of alphabet.entries()) {
    numbers.code(unit - (alphabet[symbol - 1] ?? -1) - 1, DISTANCE);
    numbers.code((lengths[symbol] ?? 1) - 1, LENGTH);
  }
  const symbolOf = new Map(alphabet.map((unit, symbol) => [unit, symbol]));
  const history = new TextHistory(new Uint16Array(units.length), Uint16Array.from(alphabet));
  const coder = new SymbolCoder({ tree: makeCodeTree(lengths), history, bit: writer.bit, cells });
  for (const unit of units) coder.code(symbolOf.get(unit) ?? 0);
  const bytes = writer.finish();
  const packed = new Uint8Array(HEAD_SIZE + bytes.length);
  const head = new DataView(packed.buffer);
  head.setUint32(0, units.length);
  head.setUint32(4, alphabet.length);
  packed.set(bytes, HEAD_SIZE);
  return packed;
}

/** Lengths of ways through the tree that make the text shortest (Huffman's), each at least 1. */
function wayLengths(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  if (counts.length === 1) return lengths.fill(1);
  const heap = counts
    .map((count, symbol) => ({ count, symbols: [symbol] }))
    .toSorted((a, b) => b.count - a.count);
  for (
    let rarest = heap.pop(), next = heap.pop();
    rarest && next;
    rarest = heap.pop(), next = heap.pop()
  ) {
    const both = {
      count: rarest.count + next.count,
      symbols: [...rarest.symbols, ...next.symbols],
    };
    for (const symbol of both.symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    const at = heap.findIndex(({ count }) => count <= both.count);
    heap.splice(at < 0 ? heap.length : at, 0, both);
  }
  return lengths;
}

/** The other side of the reader in `unpackText`. */
function createBitWriter(): { readonly bit: CodeBit; readonly finish: () => number[] } {
  const interval = new Interval();
  const bytes: number[] = [];
  const push = (): void => {
    bytes.push(interval.high >>> 24);
    interval.shift();
  };
  return {
    bit(odds, bit) {
      interval.take(bit, interval.split(odds));
      while (interval.isSettled()) push();
      return bit;
    },
    finish() {
      for (let i = 0; i < 4; i++) push();
      return bytes;
    },
  };
}
