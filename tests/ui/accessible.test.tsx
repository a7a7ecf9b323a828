import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showOne } from '../../tools/gallery/surface.tsx';
import { SURFACES } from '../../tools/gallery/surfaces.tsx';
import { findBarriers, LOOKS, show } from './show.tsx';

describe('axe finds nothing wrong with', () => {
  test.each(SURFACES)('$name, in any language and theme', { timeout: 120_000 }, async (surface) => {
    await page.viewport(surface.width, surface.height);
    for (const look of LOOKS) {
      await showOne(surface, look);

      expect(await findBarriers(), `${look.language} ${look.theme}`).toEqual([]);
    }
  });

  test('what it would notice: a button without a name', async () => {
    show('popup', <p />).innerHTML = '<button></button>';

    expect(await findBarriers()).not.toEqual([]);
  });
});

describe('nothing is wider than its window:', () => {
  test.each(SURFACES)('$name', { timeout: 120_000 }, async (surface) => {
    await page.viewport(surface.width, surface.height);
    for (const look of LOOKS) {
      await showOne(surface, look);

      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(surface.width);
    }
  });
});

describe('no English word is broken over two lines in', () => {
  test.each(SURFACES)('$name', { timeout: 120_000 }, async (surface) => {
    await page.viewport(surface.width, surface.height);
    await showOne(surface, { language: 'en', theme: 'light' });

    expect(brokenWords(document.body)).toEqual([]);
  });

  test('what it would notice: a word wider than its place', () => {
    const root = show('popup', <p style="width: 3em; overflow-wrap: anywhere">communication</p>);

    expect(brokenWords(root)).toEqual(['communication']);
  });
});

function brokenWords(root: Node): string[] {
  const broken: string[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[A-Za-z]{3,}/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}
