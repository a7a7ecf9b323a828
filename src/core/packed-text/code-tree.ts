/*
 * Each character's way through a tree of yes and no, as short as the character is frequent. The lengths
 * of the ways are enough to make the tree again: of one length, lower characters lie further left.
 */

/** Ways from the root, node 0, to symbols. */
export interface CodeTree {
  /** By `2 * node + bit`: the next node, or -1 and further down the symbols. */
  readonly next: Int32Array;
  /** Bits of each symbol's way, the first highest. */
  readonly codes: Uint32Array;
  readonly lengths: Uint8Array;
}

/** The tree whose ways have these lengths, each at least 1. */
export function makeCodeTree(lengths: Uint8Array): CodeTree {
  const next = new Int32Array(2 * Math.max(1, lengths.length));
  const codes = new Uint32Array(lengths.length);
  const order = Array.from(lengths, (_, symbol) => symbol).toSorted(
    (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b,
  );
  let code = 0;
  let nodes = 1;
  let last = 0;
  for (const symbol of order) {
    const length = lengths[symbol] ?? 0;
    code *= 2 ** (length - last);
    last = length;
    codes[symbol] = code;
    let node = 0;
    for (let left = length - 1; left >= 0; left--) {
      const at = node * 2 + ((code >>> left) & 1);
      if (left === 0) next[at] = -1 - symbol;
      else if (next[at] === 0) next[at] = nodes++;
      node = next[at] ?? 0;
    }
    code += 1;
  }
  return { next, codes, lengths };
}
