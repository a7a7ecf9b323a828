import { afterEach, expect, test } from 'vitest';
import { hitRects } from '../../src/page/hit-test.ts';
import { scrollToRange } from '../../src/page/scroll-to-range.ts';
import { show } from './fixture.ts';
import { spanOf } from './make-hit.ts';

afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

function scrollToWords(words: string): DOMRect {
  const span = spanOf(words);
  const rect = (): DOMRect | null => hitRects({ spans: [span] })[0] ?? null;
  scrollToRange(span.node, rect);
  return rect() ?? new DOMRect();
}

test('brings words far down one long block into view', () => {
  show(
    `<div style="scroll-behavior:smooth">${'行<br>'.repeat(500)}种草${'<br>行'.repeat(500)}</div>`,
  );
  const { top, bottom } = scrollToWords('种草');

  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThan(innerHeight);
});

test('scrolls every scroller on the way', () => {
  show(
    `<div style="height:1500px"></div><div id="box" style="height:200px;overflow:auto"><div style="height:900px"></div><p>种草</p><div style="height:900px"></div></div>`,
  );
  const place = scrollToWords('种草');
  const box = document.querySelector('#box')?.getBoundingClientRect() ?? new DOMRect();

  expect(place.top).toBeGreaterThanOrEqual(box.top);
  expect(place.bottom).toBeLessThanOrEqual(box.bottom);
  expect(place.bottom).toBeLessThan(innerHeight);
});

test('does not move what is well in view', () => {
  show('<div style="height:150px"></div><p>种草</p><div style="height:3000px"></div>');
  scrollTo(0, 10);
  scrollToWords('种草');

  expect(scrollY).toBe(10);
});
