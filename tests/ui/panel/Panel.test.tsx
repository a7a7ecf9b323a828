import { describe, expect, it } from 'vitest';
import { Panel, type PanelProps } from '../../../src/ui/panel/Panel.tsx';
import type { InterfaceLanguage } from '../../../src/core/settings.ts';
import { firstSample, guide } from '../../../tools/gallery/samples.ts';
import { button, findBarriers, settle, show } from '../show.tsx';

function panelOf(language: InterfaceLanguage, change: Partial<PanelProps> = {}): PanelProps {
  return {
    status: { kind: 'reading', ...firstSample(language) },
    guide,
    onJump: () => undefined,
    onTerm: () => undefined,
    onCopy: () => Promise.resolve(true),
    ...change,
  };
}

describe('panel', () => {
  it('has a heading for each part and an item for each line', () => {
    const root = show('panel', <Panel {...panelOf('zh-CN')} />);

    const headings = [...root.querySelectorAll('h1, h2')].map((h) => h.textContent);
    expect(headings).toEqual(['品牌营销专员（新品方向）', '岗位职责', '任职要求', '面试时问一问']);
    expect(root.querySelectorAll('.lines > li')).toHaveLength(4);
  });

  it('names every role a line speaks for, so that a filter is never a riddle', async () => {
    const root = show('panel', <Panel {...panelOf('zh-CN')} />);
    const filters = [...root.querySelectorAll<HTMLElement>('.filter button')].slice(1);
    expect(filters.length).toBeGreaterThan(1);

    for (const filter of filters) {
      filter.click();
      await settle();
      const name = filter.textContent.replace(/\s*\d+%$/, '');
      const lines = [...root.querySelectorAll('.lines > li')];
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const named = [...line.querySelectorAll('.badge')].map((badge) => badge.textContent);
        expect(named).toContain(name);
      }
    }
  });

  it('keeps every character of a line', () => {
    const root = show('panel', <Panel {...panelOf('zh-CN')} />);

    const lines = [...root.querySelectorAll('.official')].map((p) => p.textContent);
    const { body } = firstSample('zh-CN').posting;
    for (const line of lines) expect(body).toContain(line);
  });

  it('unfolds what a term means, and folds it again', async () => {
    const root = show('panel', <Panel {...panelOf('zh-CN')} />);
    const term = button('种草', root);
    term.click();
    await settle();
    expect(term.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('.meaning')?.textContent).toMatch(/\p{Script=Han}{5}/u);

    term.click();
    await settle();
    expect(term.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('.meaning')).toBeNull();
  });

  it('leads to the place of a line on the page', () => {
    const jumps: string[] = [];
    const { posting } = firstSample('zh-CN');
    const onJump = ({ start, end }: { start: number; end: number }) =>
      jumps.push(posting.body.slice(start, end));
    const root = show('panel', <Panel {...panelOf('zh-CN', { onJump })} />);

    root.querySelectorAll<HTMLElement>('.jump')[1]?.click();

    expect(jumps).toEqual([expect.stringContaining('GTM')]);
  });

  it('shows only the lines of a role, and says how many', async () => {
    const root = show('panel', <Panel {...panelOf('zh-CN')} />);
    const filter = root.querySelectorAll<HTMLElement>('.filter button')[1];
    filter?.click();
    await settle();

    expect(filter?.getAttribute('aria-pressed')).toBe('true');
    const left = root.querySelectorAll('.lines > li').length;
    expect(left).toBeLessThan(4);
    expect(root.querySelector('header [role=status]')?.textContent).toBe(`现在显示 ${left} 行。`);
  });

  it('copies the posting with its plain wording and the questions', async () => {
    const copied: string[] = [];
    const onCopy = (text: string) => {
      copied.push(text);
      return Promise.resolve(copied.length < 2);
    };
    const root = show('panel', <Panel {...panelOf('zh-CN', { onCopy })} />);
    button('复制成 Markdown', root).click();
    await settle();
    expect(root.querySelector('.copy [role=status]')?.textContent).toBe('已复制');
    expect(copied[0]).toMatch(/^# 品牌营销专员（新品方向）\n/);
    expect(copied[0]).toMatch(/\n- 负责新品上市期的种草规划[^\n]*\n {2}- \*\*/);
    expect(copied[0]).toContain('\n## 面试时问一问\n');

    button('复制成文字', root).click();
    await settle();
    expect(copied[1]).not.toContain('**');
    expect(root.querySelector('.copy [role=status]')?.textContent).toBe('没能复制，再试一次');
  });

  it.each(['no-posting', 'off', 'no-access', 'fixed', 'reload'] as const)(
    'says why there is nothing: %s',
    async (kind) => {
      const root = show('panel', <Panel {...panelOf('zh-CN', { status: { kind } })} />);

      expect(root.querySelector('[role=status] p')?.textContent).not.toBe('');
      expect(await findBarriers()).toEqual([]);
    },
  );
});
