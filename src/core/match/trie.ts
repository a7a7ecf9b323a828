/*
 * A trie over many short keys, made for one thing: to ask at every place of a text which keys begin
 * there, at a cost that does not grow with the number of keys.
 *
 * The simplest version is a Map per node. This one keeps the same trie in three typed arrays: a node is
 * a number, and its children are found in one open-addressed table by (parent, unit). Before the trie is
 * touched at all, a small bit set answers whether any key begins with this pair of units; nearly every
 * place of a text ends there.
 */

export interface Trie {
  /** Node reached from `node` by `unit`; 0 when there is none. The root is 0. */
  child(node: number, unit: number): number;
  /** False when surely no key begins with these two units (or is the first of them alone). */
  mayBegin(first: number, second: number): boolean;
  /** The first key that ends at `node`, or -1; the others follow by `next`. */
  first(node: number): number;
  /** The next key that ends where `key` does, or -1. */
  next(key: number): number;
}

/** Builds the trie; keys are known by their index, may repeat, and must not be empty. */
export function buildTrie(keys: readonly string[]): Trie {
  const total = keys.reduce((sum, key) => sum + key.length, 0);
  const tableMask = powerOfTwo(total * 1.5) - 1;
  const table = new Int32Array(tableMask + 1);
  const parents = new Int32Array(total + 1);
  const units = new Uint16Array(total + 1);
  const firstKey = new Int32Array(total + 1).fill(-1);
  const nextKey = new Int32Array(keys.length).fill(-1);
  const begin = beginnings(keys);
  let nodes = 0;

  const slotOf = (node: number, unit: number): number => {
    let slot = mix(node, unit) & tableMask;
    for (let id = table[slot]; id; id = table[slot]) {
      if (parents[id] === node && units[id] === unit) return slot;
      slot = (slot + 1) & tableMask;
    }
    return slot;
  };

  const insert = (key: string, index: number) => {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      const slot = slotOf(node, unit);
      if (!table[slot]) {
        nodes++;
        parents[nodes] = node;
        units[nodes] = unit;
        table[slot] = nodes;
      }
      node = table[slot] ?? 0;
    }
    nextKey[index] = firstKey[node] ?? -1;
    firstKey[node] = index;
  };
  // Backwards, so that the chain of each node runs forwards.
  for (let index = keys.length - 1; index >= 0; index--) insert(keys[index] ?? '', index);

  return {
    child: (node, unit) => table[slotOf(node, unit)] ?? 0,
    mayBegin: begin,
    first: (node) => firstKey[node] ?? -1,
    next: (key) => nextKey[key] ?? -1,
  };
}

/** Largest bit set of beginnings: half a megabyte, for dictionaries of hundreds of thousands of forms. */
const MAX_BITS = 1 << 22;

function beginnings(keys: readonly string[]): Trie['mayBegin'] {
  const mask = Math.min(MAX_BITS, powerOfTwo(keys.length * 16)) - 1;
  const pairs = new Int32Array((mask + 1) >>> 5);
  const lone = new Set<number>();
  for (const key of keys) {
    if (key.length === 1) lone.add(key.charCodeAt(0));
    const bit = mix(key.charCodeAt(0), key.charCodeAt(1)) & mask;
    pairs[bit >>> 5] = (pairs[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  const hasLone = lone.size > 0;
  return (first, second) => {
    const bit = mix(first, second) & mask;
    return ((pairs[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0 || (hasLone && lone.has(first));
  };
}

/** Spreads two numbers over 32 bits (the multipliers of MurmurHash3). */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0xcc9e2d51) ^ Math.imul(b, 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function powerOfTwo(atLeast: number): number {
  let size = 64;
  while (size < atLeast) size *= 2;
  return size;
}
