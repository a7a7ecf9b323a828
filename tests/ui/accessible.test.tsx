import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { SURFACES } from '../../tools/gallery/surfaces.tsx';
import { drawn, showSurface } from './show-surface.tsx';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
// A card stands alone here, a page has its landmarks in the product.
const RULES = { region: { enabled: false } };

/** What axe finds wrong, in words. */
async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector('#surface') ?? document.body, {
    rules: RULES,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

describe('axe finds nothing wrong with', () => {
  test.each(SURFACES)('$name, in any language and theme', { timeout: 120_000 }, async (surface) => {
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        showSurface(surface.render(language), { language, theme });
        await drawn();

        expect(await findings(), `${language} ${theme}`).toEqual([]);
      }
    }
  });

  test('what it would notice: a button without a name', async () => {
    showSurface(<p>{''}</p>).innerHTML = '<button></button>';

    expect(await findings()).not.toEqual([]);
  });
});
