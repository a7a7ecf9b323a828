import { afterEach, expect, test } from 'vitest';
import type { Hit } from '../../src/page/hit-index.ts';
import { createPainter } from '../../src/page/paint-window.ts';
import { show, until } from './fixture.ts';
import { makeHit } from './make-hit.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

function paintOn(count: number) {
  show(`<p>种草</p>`.repeat(count));
  const hits = [...document.querySelectorAll('p')].map((p) =>
    makeHit('种草', [{ node: p.firstChild as Text, start: 0, end: 2 }]),
  );
  let painted: ReadonlySet<Hit> = new Set();
  const highlights = {
    paint: (wanted: ReadonlySet<Hit>) => {
      painted = wanted;
    },
    mark: () => {},
    setLook: () => {},
  };
  createPainter(document, highlights, life.signal).show(hits);
  return { hits, painted: () => painted };
}

test('paints all hits of an ordinary page', () => {
  const { hits, painted } = paintOn(300);

  expect(painted()).toEqual(new Set(hits));
});

test('paints what is near the screen on a page of very many hits, and follows scrolling', async () => {
  const { hits, painted } = paintOn(6000);
  const [first, last] = [hits[0], hits.at(-1)];
  if (!first || !last) throw new Error('no hits');
  expect(painted().has(first)).toBe(true);
  expect(painted().size).toBeLessThanOrEqual(800);

  scrollTo(0, document.documentElement.scrollHeight);

  await until(() => painted().has(last), 'the last hit');
  expect(painted().has(first)).toBe(false);
});
