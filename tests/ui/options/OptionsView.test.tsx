import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnEntry } from '../../../src/core/packs/own-entry.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { OptionsView } from '../../../src/ui/options/OptionsView.tsx';
import { button, settle, show, type } from '../show.tsx';
import { drawn } from '../../../tools/gallery/surface.tsx';
import { entry, sampleOptions } from '../../../tools/gallery/sample-options.ts';

const choose = (root: ParentNode, label: string) =>
  [...root.querySelectorAll('label')].find((l) => l.textContent?.startsWith(label))?.click();

describe('options', () => {
  it('tell every choice as a change of settings', () => {
    const changes: Partial<Settings>[] = [];
    const root = show(
      'options',
      <OptionsView {...sampleOptions({ onChange: (c) => changes.push(c) })} />,
    );

    for (const label of ['中英对照', 'English', '只标第一次', '色觉友好', '深色', '公司黑话'])
      choose(root, label);

    expect(changes).toEqual([
      { meanings: 'both' },
      { interface: 'en' },
      { density: 'first' },
      { palette: 'safe' },
      { theme: 'dark' },
      { themesOff: [] },
    ]);
  });

  it('name keys as the browser has them', () => {
    const root = show('options', <OptionsView {...sampleOptions()} />);

    const keys = [...root.querySelectorAll('.keys dd')].map((dd) => dd.textContent);
    expect(keys).toEqual(['Alt+Shift+J', 'Alt+Shift+N', '未设置']);
  });

  it('say of every refused entry where it is and what is wrong', async () => {
    const root = show('options', <OptionsView {...sampleOptions()} />);
    await settle();

    const refused = [...root.querySelectorAll('.refused > li')].map((li) => li.textContent);
    expect(refused[0]).toBe('第 2 条 · 登写法：词太短，至少两个字');
    expect(refused[1]).toContain('第 3 条 · Bad');
    expect(refused[1]).toContain('“colour”：不认识这一项');
    expect(refused.join('')).not.toMatch(/Invalid|received/);
  });
});

it('says that a file is being read, in the section it was given to', () => {
  const { packs, data } = sampleOptions();
  const reading = { packs: { ...packs, report: null }, data: { ...data, isReading: true } };
  const root = show('options', <OptionsView {...sampleOptions(reading)} />);

  expect(root.querySelector('#data [role=status]')?.textContent).toContain('正在读文件');
  expect(root.querySelector('#packs [role=status]')?.textContent).toBe('');
});

it('a pack of which nothing could be taken does not look like a success', () => {
  const { packs } = sampleOptions();
  const { report } = packs;
  if (!report?.ok) throw new RangeError('the sample has no report');
  const nothing = { ...report, pack: { ...report.pack, terms: [] } };
  const look = (shown: typeof report) => {
    const view = <OptionsView {...sampleOptions({ packs: { ...packs, report: shown } })} />;
    return show('options', view).querySelector('#packs .notice')?.className;
  };

  expect(look(report)).toBe('notice');
  expect(look(nothing)).toBe('notice bad');
});

describe('own entries', () => {
  it('are saved by a button that the notice of a full storage does not cover', async () => {
    await page.viewport(320, 480);
    function InFullBrowser() {
      const [problem, setProblem] = useState<'full' | null>(null);
      const onSave = () => {
        setProblem('full');
        return Promise.resolve(false);
      };
      const sample = sampleOptions({ problem });
      return <OptionsView {...sample} own={{ ...sample.own, own: [], onSave }} />;
    }
    const root = show('options', <InFullBrowser />);
    button('添加词条', root).click();
    await settle();
    type(root.querySelector('[name=words]'), '北极星');
    type(root.querySelector('[name=zh]'), '最要紧的那个数。');
    await settle();
    const save = button('保存', root);
    save.focus();
    save.scrollIntoView({ block: 'end' });

    save.click();
    await drawn();

    const kept = button('保存', root).getBoundingClientRect();
    const notice = root.querySelector('.store-notice p')?.getBoundingClientRect();
    expect(notice?.height).toBeGreaterThan(0);
    expect(kept.bottom).toBeLessThanOrEqual(notice?.top ?? 0);
  });

  it('are added by a form that says what is missing and goes there', async () => {
    const saved: OwnEntry[] = [];
    const options = sampleOptions();
    const own = { ...options.own, own: [], onSave: async (e: OwnEntry) => saved.push(e) > 0 };
    const root = show('options', <OptionsView {...options} own={own} />);
    button('添加词条', root).click();
    await settle();

    button('保存', root).click();
    await settle();
    const words = root.querySelector('[name=words]');
    expect(document.activeElement).toBe(words);
    expect(words?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('.problem')?.textContent).toBe('至少写一个词');

    type(words, '拉齐， 对齐');
    type(root.querySelector('[name=zh]'), ' 开个会。 ');
    await settle();
    button('保存', root).click();
    await settle();

    expect(saved).toEqual([
      { id: 'new', words: ['拉齐', '对齐'], zh: '开个会。', en: '', role: null },
    ]);
    expect(root.querySelector('form')).toBeNull();
  });

  it('start with the word a reader wants to explain', () => {
    const options = sampleOptions();

    const root = show(
      'options',
      <OptionsView {...options} own={{ ...options.own, startWith: '赋能' }} />,
    );

    expect(root.querySelector<HTMLInputElement>('[name=words]')?.value).toBe('赋能');
  });

  it('are searched and shown a page at a time when there are thousands', async () => {
    const options = sampleOptions();
    const own = { ...options.own, own: Array.from({ length: 5000 }, (_, n) => entry(n)) };
    const root = show('options', <OptionsView {...options} own={own} />);
    const rows = () => root.querySelectorAll('#own .rows > li').length;
    expect(rows()).toBe(50);
    expect(root.querySelector('#own .finder')?.textContent).toContain('5,000');

    type(root.querySelector('#own .finder input'), '词条4321');
    await settle();

    expect(rows()).toBe(1);
  });
});
