import type { Cells } from './cells.ts';
import type { CodeTree } from './code-tree.ts';
import { Mixer } from './mixer.ts';
import { CONTEXTS, LONG_MATCH, type TextHistory } from './text-history.ts';

/** Writes `wanted` and returns it, or reads a bit and returns that; `odds` of 65,536 are those of a 1. */
export type CodeBit = (odds: number, wanted: number) => number;

// Bits whose places lie side by side, and how far down the tree bits are told apart when weighed.
const TOGETHER = 4;
const DEPTHS = 16;
const MATCHES = LONG_MATCH + 1;

interface SymbolCoderOptions {
  readonly tree: CodeTree;
  readonly history: TextHistory;
  readonly bit: CodeBit;
  readonly cells: Cells;
}

/** Codes the symbols of a text one after the other, each by its way through the tree. */
export class SymbolCoder {
  private readonly tree: CodeTree;
  private readonly history: TextHistory;
  private readonly bit: CodeBit;
  private readonly mixer: Mixer;
  private readonly contexts = new Int32Array(CONTEXTS + 1);

  constructor({ tree, history, bit, cells }: SymbolCoderOptions) {
    this.tree = tree;
    this.history = history;
    this.bit = bit;
    this.mixer = new Mixer({
      cells,
      contexts: CONTEXTS + 1,
      kinds: DEPTHS * MATCHES,
      symbols: history.size,
    });
  }

  /** Writes `wanted`, or reads; returns the symbol. */
  code(wanted: number): number {
    const { tree, history, contexts, mixer } = this;
    contexts.set(history.contexts);
    let { expected, matched } = history;
    let node = 0;
    let together = 1;
    for (let depth = 0; node >= 0; depth++) {
      if (depth % TOGETHER === 0) {
        contexts[CONTEXTS] = expected < 0 ? 0 : matched * 65_536 + expected + 1;
        mixer.enter(contexts, node);
        together = 1;
      }
      const kind = Math.min(depth, DEPTHS - 1) * MATCHES + matched;
      const odds = mixer.predict(together, kind);
      const bit = this.bit(odds, bitAt(tree, wanted, depth)) === 1 ? 1 : 0;
      mixer.learn(bit);
      if (expected >= 0 && bit !== bitAt(tree, expected, depth)) {
        expected = -1;
        matched = 0;
      }
      together = together * 2 + bit;
      node = tree.next[node * 2 + bit] ?? 0;
    }
    const symbol = -1 - node;
    history.add(symbol);
    return symbol;
  }
}

/** A bit of a symbol's way; 0 for no symbol. */
function bitAt({ codes, lengths }: CodeTree, symbol: number, depth: number): number {
  return symbol < 0 ? 0 : ((codes[symbol] ?? 0) >>> ((lengths[symbol] ?? 0) - 1 - depth)) & 1;
}
