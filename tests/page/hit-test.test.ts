import { afterEach, expect, test } from 'vitest';
import { createHitIndex } from '../../src/page/hit-index.ts';
import { hitRects, hitTest, type HitAt } from '../../src/page/hit-test.ts';
import { show } from './fixture.ts';
import { makeHit, spanOf } from './make-hit.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function testAt(
  words: string,
  { root = document.body as Node, dx = 0, dy = 0 } = {},
): HitAt | null {
  const hit = makeHit(words, [spanOf(words, root)]);
  const index = createHitIndex();
  index.add([hit]);
  const rect = hitRects(hit)[0];
  if (!rect) throw new Error('not rendered');
  const tree = root.getRootNode();
  const shadowRoots = (): ShadowRoot[] => (tree instanceof ShadowRoot ? [tree] : []);
  const point = { x: rect.left + rect.width / 2 + dx, y: rect.top + rect.height / 2 + dy };
  return hitTest(document, point, { index, shadowRoots });
}

test('finds the term under a point', () => {
  show('<p>做种草的人</p>');

  expect(testAt('种草')?.hit.match.term).toBe('种草');
});

test('finds nothing beside the letters, though a caret would snap to them', () => {
  show('<p style="font-size:16px">做种草</p>');

  expect(testAt('种草', { dx: 60 })).toBeNull();
  expect(testAt('种草', { dy: 40 })).toBeNull();
});

test('finds text that may not be selected', () => {
  show('<p style="user-select:none;-webkit-user-select:none">做种草的人</p>');

  expect(testAt('种草')?.hit.match.term).toBe('种草');
});

test('finds text in an open shadow tree', () => {
  const root = show('<x-a></x-a>').querySelector('x-a')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<p>做种草的人</p>';

  expect(testAt('种草', { root: root.firstChild ?? root })?.hit.match.term).toBe('种草');
});

test('finds nothing under something that covers it', () => {
  show('<p>做种草的人</p><div style="position:fixed;inset:0;background:white">别的</div>');

  expect(testAt('种草')).toBeNull();
});

test('tells the piece of a wrapped term that the point is on', () => {
  show('<p style="width:2.5em;font-size:20px;word-break:break-all">一媒介计划</p>');
  const hit = makeHit('媒介计划', [spanOf('媒介计划')]);
  const index = createHitIndex();
  index.add([hit]);
  const rects = hitRects(hit);
  expect(rects.length).toBeGreaterThan(1);

  const last = rects.at(-1);
  if (!last) throw new Error('not rendered');
  const at = hitTest(
    document,
    { x: last.left + 5, y: last.top + last.height / 2 },
    { index, shadowRoots: () => [] },
  );

  expect(at?.rect.top).toBe(last.top);
});

test('has no rectangles for a place that is gone', () => {
  show('<p>做种草的人</p>');
  const span = spanOf('种草');
  span.node.data = '';

  expect(hitRects({ spans: [span] })).toEqual([]);
  span.node.remove();
  expect(hitRects({ spans: [span] })).toEqual([]);
});
