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
