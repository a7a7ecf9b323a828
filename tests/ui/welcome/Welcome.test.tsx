import { describe, expect, it } from 'vitest';
import { Welcome, type WelcomeProps } from '../../../src/ui/welcome/Welcome.tsx';
import type { InterfaceLanguage } from '../../../src/core/settings.ts';
import { firstSample, guide } from '../../../tools/gallery/samples.ts';
import { button, settle, show } from '../show.tsx';

function welcomeOf(language: InterfaceLanguage, change: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    ...firstSample(language),
    guide,
    nextKey: 'Alt+Shift+N',
    previousKey: 'Alt+Shift+P',
    onOpen: () => undefined,
    onOptions: () => undefined,
    ...change,
  };
}

describe('first page', () => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('really reads its sample: %s', (language) => {
    const { reading } = firstSample(language);

    expect(reading.matches.length).toBeGreaterThanOrEqual(8);
    expect(reading.lines.filter(({ finding }) => finding).length).toBeGreaterThanOrEqual(3);
    expect(reading.roles.length).toBeGreaterThanOrEqual(2);
  });

  it('answers with the card of the word that is pressed or pointed at', async () => {
    const root = show('welcome', <Welcome {...welcomeOf('zh-CN')} />);
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
    const root = show('welcome', <Welcome {...welcomeOf('zh-CN')} />);
    const posting = root.querySelector('.posting') ?? root;
    button('KOL 投放', posting).click();
    await settle();

    button('我懂了', root).click();
    await settle();

    expect(() => button('KOL 投放', posting)).toThrow(RangeError);
  });
});
