import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import '../../../src/ui/parts/parts.css';
import '../../../src/ui/panel/term.css';
import '../../../src/ui/popover/popover.css';
import '../../../src/ui/welcome/welcome.css';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome, type WelcomeProps } from '../../../src/ui/welcome/Welcome.tsx';
import { guide, sampleOf } from '../panel/sample-reading.ts';
import { button, findBarriers, LOOKS, settle, show } from '../show.tsx';

function welcomeOf(language: string, change: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    ...sampleOf(language),
    guide,
    nextKey: 'Alt+Shift+N',
    previousKey: 'Alt+Shift+P',
    onOpen: () => undefined,
    onOptions: () => undefined,
    ...change,
  };
}

describe('first page', () => {
  it.each(LOOKS)('has no barrier: $language, $theme', async (look) => {
    show(<Welcome {...welcomeOf(look.language)} />, look);
    await settle();

    expect(await findBarriers()).toEqual([]);
  });

  it('fits 320 pixels', async () => {
    await page.viewport(320, 640);
    show(<Welcome {...welcomeOf('en')} />, { language: 'en' });
    await settle();

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1000, 700);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('really reads its sample: %s', (language) => {
    const { reading } = sampleOf(language);

    expect(reading.matches.length).toBeGreaterThanOrEqual(8);
    expect(reading.lines.filter(({ finding }) => finding).length).toBeGreaterThanOrEqual(3);
    expect(reading.roles.length).toBeGreaterThanOrEqual(2);
  });

  it('answers with the card of the word that is pressed or pointed at', async () => {
    const root = show(<Welcome {...welcomeOf('zh-CN')} />);
    const word = () => root.querySelector('.card h2')?.textContent;
    button('KOL 投放', root.querySelector('.posting') ?? root).click();
    await settle();
    expect(word()).toContain('KOL');

    button('GTM', root.querySelector('.posting') ?? root).dispatchEvent(
      new MouseEvent('mouseenter'),
    );
    await settle();
    expect(word()).toContain('GTM');
  });

  it('no longer marks a word that is known', async () => {
    const root = show(<Welcome {...welcomeOf('zh-CN')} />);
    const posting = root.querySelector('.posting') ?? root;
    button('KOL 投放', posting).click();
    await settle();

    button('我懂了', root).click();
    await settle();

    expect(() => button('KOL 投放', posting)).toThrow(RangeError);
  });
});
