import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PageStatus, type PopupActions } from '../../../src/ui/popup/Popup.tsx';
import { boardSample, guide, lookup, pasteSample } from '../../../tools/gallery/samples.ts';
import { drawn } from '../../../tools/gallery/surface.tsx';
import { show as draw } from '../show.tsx';

const actions = {
  switchAll: vi.fn<(on: boolean) => void>(),
  switchSite: vi.fn<(on: boolean) => void>(),
  allow: vi.fn<() => void>(),
  reload: vi.fn<() => void>(),
  setKind: vi.fn<PopupActions['setKind']>(),
  jump: vi.fn<PopupActions['jump']>(),
  keep: vi.fn<() => void>(),
  openGuide: vi.fn<PopupActions['openGuide']>(),
  openPanel: null,
  openOptions: vi.fn<() => void>(),
};

function show(status: PageStatus, { onEverywhere = true, onHere = true } = {}) {
  return draw(
    'popup',
    <Popup
      status={status}
      host="jobs.example.com"
      {...{ onEverywhere, onHere, guide, actions }}
      search={(query) => lookup(query, 8)}
    />,
  );
}

const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent;
const { posting, reading } = pasteSample('zh-CN');
const read: PageStatus = { kind: 'reading', posting, reading };

beforeEach(() => vi.clearAllMocks());

describe('the popup', () => {
  test('shows percentages that sum to 100', () => {
    const root = show(read);
    const percents = [...root.querySelectorAll('.mix b')].map((b) => parseInt(b.textContent, 10));

    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
  });

  test('goes to a chosen term with the keys, and back to where it was', async () => {
    const root = show(read);
    const scroller = root.querySelector('main');
    if (scroller) scroller.scrollTop = 120;
    await drawn();
    await userEvent.click(root.querySelector('input') ?? root);
    await userEvent.keyboard('zhongcao');

    expect(text(root, '.hit[aria-selected=true] mark')).toBe('种草');

    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await drawn();
    expect(text(root, '.hero h2')).toContain('种草');
    expect(root.querySelector('main')?.scrollTop).toBe(0);

    await userEvent.click(root.querySelector('.back') ?? root);
    await drawn();
    expect(root.querySelector('.hero')).toBeNull();
    expect(root.querySelector('main')?.scrollTop).toBeGreaterThan(0);
  });

  test('offers to explain words that are found nowhere', async () => {
    const root = show(read);
    await userEvent.click(root.querySelector('input') ?? root);
    await userEvent.keyboard('qwxz绕圈圈');
    await drawn();
    expect(text(root, '.none')).toContain('qwxz绕圈圈');

    await userEvent.click(root.querySelector('.found .secondary') ?? root);
    expect(actions.openGuide).toHaveBeenCalledWith({ page: 'own', id: 'qwxz绕圈圈' });
  });

  test('shows on the page the lines that speak against the title', async () => {
    const root = show(read);
    await userEvent.click(root.querySelector('.warning summary') ?? root);
    await userEvent.click(root.querySelector('.warning li button') ?? root);

    expect(actions.jump).toHaveBeenCalledOnce();
  });

  test('takes a company kind and takes it back', async () => {
    const sample = boardSample('hardware');
    const root = show({ kind: 'reading', ...sample });
    const buttons = [...root.querySelectorAll('.segmented button')];
    await userEvent.click(buttons[2] ?? root);
    await userEvent.click(root.querySelector('.segmented [aria-pressed=true]') ?? root);

    expect(actions.setKind.mock.calls).toEqual([['internet'], [null]]);
  });

  test('says each word that told the company kind once', () => {
    const sample = boardSample('hardware');
    const companyKind = { kind: 'hardware' as const, evidence: ['家电', '家电', 'GTM'] };
    const root = show({ ...sample, kind: 'reading', reading: { ...sample.reading, companyKind } });

    expect(text(root, '.because p')).toBe('因为看到了：家电、GTM。');
  });

  test.each([
    { kind: 'no-access', calls: actions.allow },
    { kind: 'reload', calls: actions.reload },
    { kind: 'fixed', calls: actions.openGuide },
    { kind: 'no-posting', calls: actions.openGuide },
  ] as const)('has one thing to do when the page is $kind', async ({ kind, calls }) => {
    const root = show({ kind });
    const primary = [...root.querySelectorAll('.note .primary')];
    await userEvent.click(primary[0] ?? root);

    expect(primary).toHaveLength(1);
    expect(calls).toHaveBeenCalledOnce();
  });

  test('names its ways out, without a side panel where the browser has none', async () => {
    const root = show(read);
    const ways = [...root.querySelectorAll('.foot button')];
    await userEvent.click(ways[0] ?? root);
    await userEvent.click(ways[1] ?? root);

    expect(ways.map((way) => way.textContent.trim())).toEqual(['在新标签页打开', '设置']);
    expect(actions.openGuide).toHaveBeenCalledWith({ page: 'home' });
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  test('says the true state of the switch', () => {
    const root = show({ kind: 'off' }, { onEverywhere: false });

    expect(text(root, '.top .switch')).toBe('全部已关');
    expect(root.querySelector('.top .switch')?.getAttribute('aria-checked')).toBe('false');
  });
});
