import { expect, test } from 'vitest';
import type { Unit } from '../../src/page/line-tree.ts';
import { cutIntoParts, FIRST_PART_SIZE, PART_SIZE, partNodeSpans } from '../../src/page/parts.ts';

function unit(text: string): Unit {
  const node = document.createTextNode(text);
  const line = { text, segments: [{ node, from: 0, at: 0, length: text.length }] };
  return { lines: [line], size: text.length + 1 };
}

const units = (count: number): Unit[] =>
  Array.from({ length: count }, (_, i) => unit(`${i}`.padEnd(999, '字')));

test('an ordinary posting is one part', () => {
  const parts = cutIntoParts([unit('岗位职责'), unit('负责种草')], []);

  expect(parts.map(({ body }) => body)).toEqual(['岗位职责\n负责种草']);
});

test('a text longer than any posting is cut, and loses nothing', () => {
  const all = units(60);
  const parts = cutIntoParts(all, []);

  expect(parts.flatMap((part) => part.units)).toEqual(all);
  expect(parts[0]?.body.length).toBeLessThanOrEqual(FIRST_PART_SIZE);
  expect(parts.slice(1).every(({ body }) => body.length <= PART_SIZE)).toBe(true);
});

test('a change remakes the part it is in, at most one more', () => {
  const all = units(200);
  const before = cutIntoParts(all, []);
  for (const at of [0, 13, 100, 101, 102, 103, 104, 199]) {
    const changed = all.with(at, unit('新的一行'));
    const inserted = [...all.slice(0, at), unit('加的一行'), ...all.slice(at)];
    for (const now of [changed, inserted]) {
      const fresh = cutIntoParts(now, before).filter((part) => !before.includes(part));
      expect(fresh.length).toBeLessThanOrEqual(2);
    }
  }
});

test('the same units are the same parts', () => {
  const all = units(60);
  const before = cutIntoParts(all, []);

  expect(cutIntoParts([...all], before).every((part, i) => part === before[i])).toBe(true);
});

test('a span of the body leads to its text nodes, over lines too', () => {
  const [part] = cutIntoParts([unit('负责种'), unit('草的人')], []);
  if (!part) throw new Error('no part');
  const spans = partNodeSpans(part, { start: 2, end: 5 });

  expect(spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['种', '草']);
  expect(partNodeSpans(part, { start: 90, end: 95 })).toEqual([]);
});
