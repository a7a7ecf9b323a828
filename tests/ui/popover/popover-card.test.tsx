import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import { PopoverCard, type PopoverCardProps } from '../../../src/ui/popover/PopoverCard.tsx';
import { guide } from '../../../tools/gallery/samples.ts';
import { drawn, type Look } from '../../../tools/gallery/surface.tsx';
import { show as draw } from '../show.tsx';

const actions = {
  know: vi.fn<() => void>(),
  undo: vi.fn<() => void>(),
  openRole: vi.fn<PopoverCardProps['actions']['openRole']>(),
  openTerm: vi.fn<PopoverCardProps['actions']['openTerm']>(),
  toggleLanguage: vi.fn<() => void>(),
  correct: vi.fn<() => void>(),
};

function show(words: string, props: Partial<PopoverCardProps> = {}, look: Partial<Look> = {}) {
  const term = guide.terms.find(({ id }) => id === 'seeding');
  if (!term) throw new Error('no such term');
  return draw(
    'card',
    <PopoverCard
      {...{ term, words, actions }}
      senses={term.senses}
      near={false}
      kind={null}
      line={null}
      roles={guide.roles}
      {...props}
    />,
    look,
  );
}

const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent;

describe('the card', () => {
  test.each([
    { words: '种草', head: '种草', notes: 'zhòng cǎo · seeding' },
    { words: '种 草', head: '种草', notes: 'zhòng cǎo · seeding' },
    { words: 'Seeding', head: 'Seeding', notes: '种草' },
    { words: '口碑种草的', head: '口碑种草的', notes: 'seeding' },
  ])('says how $words sounds only if it is that word', ({ words, head, notes }) => {
    const root = show(words);

    expect(text(root, 'h2')).toBe(head);
    expect(text(root, '.notes')).toBe(notes);
  });

  test('quotes a posting in marks of each language, in Traditional Chinese in its own', () => {
    const root = show('种草', {}, { language: 'zh-TW', meanings: 'both' });
    const quotes = [...root.querySelectorAll('q > [lang]')].map((said) => [
      said.getAttribute('lang'),
      getComputedStyle(said, '::before').content,
      getComputedStyle(said).quotes.slice(0, 7),
    ]);

    expect(quotes).toEqual([
      ['zh-TW', 'open-quote', '"「" "」"'],
      ['en', 'open-quote', '"“" "”"'],
    ]);
    const around = root.querySelector('q');
    expect(around && getComputedStyle(around, '::before').content).toBe('none');
  });

  test('is a dialog with the word for its name and the meaning for its description', () => {
    const root = show('种草');
    const card = root.querySelector('[role=dialog]');
    const named = root.querySelector(`#${card?.getAttribute('aria-labelledby')}`);
    const described = root.querySelector(`#${card?.getAttribute('aria-describedby')}`);

    expect(named?.textContent).toBe('种草');
    expect(described?.textContent).toContain('让人看完内容自己想买');
  });

  test('answers first, then says whose work it is, the main role before the others', () => {
    const root = show('种草', { kind: 'fmcg' });
    const order = [...root.querySelectorAll('.meaning, .badges, .facts')].map((e) => e.className);
    const badges = [...root.querySelectorAll('.badge')].map((badge) => badge.textContent);

    expect(order).toEqual(['meaning', 'badges', 'facts']);
    expect(badges).toEqual(['空军·手 新媒体', '传播策划']);
    expect(text(root, '.facts dt')).toBe('快消公司');
  });

  test('says both languages, each marked as what it is', () => {
    const root = show('种草', {}, { meanings: 'both' });
    const languages = [...root.querySelectorAll('.meaning [lang]')].map((span) =>
      span.getAttribute('lang'),
    );

    expect(languages).toEqual(['zh-CN', 'en']);
  });

  test('offers the way back, with the focus on it, once the word is known', async () => {
    const root = show('种草', { known: true });
    await drawn();
    await userEvent.keyboard('{Enter}');

    expect(text(root, '[role=status]')).toContain('种草');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  test('keeps its actions in sight however long the meaning is', () => {
    const long = { zh: '很长的话。'.repeat(120), en: 'long' };
    const root = show('种草', { line: long });
    const card = root.querySelector('.card')?.getBoundingClientRect();
    const know = root.querySelector('.know')?.getBoundingClientRect();

    expect(card?.height).toBeLessThanOrEqual(440);
    root.style.setProperty('--room', '200px');
    expect(root.querySelector('.card')?.getBoundingClientRect().height).toBe(200);
    expect(know?.bottom).toBeLessThanOrEqual((card?.bottom ?? 0) + 1);
  });
});
