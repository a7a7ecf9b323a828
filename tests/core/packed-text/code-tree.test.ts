import { expect, test } from 'vitest';
import { makeCodeTree } from '../../../src/core/packed-text/code-tree.ts';

test('every way ends at its symbol', () => {
  const { next, codes, lengths } = makeCodeTree(Uint8Array.of(2, 3, 1, 3));

  const ends = Array.from(lengths, (length, symbol) => {
    let node = 0;
    for (let left = length - 1; left >= 0; left--) {
      node = next[node * 2 + (((codes[symbol] ?? 0) >>> left) & 1)] ?? 0;
    }
    return -1 - node;
  });
  expect(ends).toEqual([0, 1, 2, 3]);
});

test('the shortest way is the leftmost', () => {
  expect([...makeCodeTree(Uint8Array.of(2, 2, 1)).codes]).toEqual([0b10, 0b11, 0b0]);
});
