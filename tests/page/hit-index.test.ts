import { expect, test } from 'vitest';
import { createHitIndex } from '../../src/page/hit-index.ts';
import { makeHit } from './make-hit.ts';

test('finds the hit around a place of a node', () => {
  const node = document.createTextNode('私域和种草');
  const [a, b] = [
    makeHit('私域', [{ node, start: 0, end: 2 }]),
    makeHit('种草', [{ node, start: 3, end: 5 }]),
  ];
  const index = createHitIndex();
  index.add([b]);
  index.add([a]);

  expect([0, 1, 2, 3, 4, 5].map((offset) => index.at(node, offset)?.match.term)).toEqual([
    '私域',
    '私域',
    '私域',
    '种草',
    '种草',
    '种草',
  ]);
  expect(index.of(node)).toEqual([a, b]);
});

test('finds nothing between hits, in other nodes, or after removal', () => {
  const node = document.createTextNode('种草一二三四');
  const hit = makeHit('种草', [{ node, start: 0, end: 2 }]);
  const index = createHitIndex();
  index.add([hit]);

  expect(index.at(node, 4)).toBeNull();
  expect(index.at(document.createTextNode('种草'), 1)).toBeNull();
  index.remove([hit]);
  expect(index.at(node, 1)).toBeNull();
  expect(index.of(node)).toEqual([]);
});

test('finds a term cut over two nodes from both', () => {
  const [one, two] = [document.createTextNode('种'), document.createTextNode('草')];
  const hit = makeHit('种草', [
    { node: one, start: 0, end: 1 },
    { node: two, start: 0, end: 1 },
  ]);
  const index = createHitIndex();
  index.add([hit]);

  expect(index.at(one, 0)).toBe(hit);
  expect(index.at(two, 1)).toBe(hit);
});
