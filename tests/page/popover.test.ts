import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Hit } from '../../src/page/hit-index.ts';
import { hitRects } from '../../src/page/hit-test.ts';
import { createPopover, type OpenedBy, type Popover } from '../../src/page/popover.ts';
import { manifestSheet, pause, show, until } from './fixture.ts';
import { makeHit, spanOf } from './make-hit.ts';

let life = new AbortController();
let popover: Popover;
let shown: (Hit | null)[];
let containers: ShadowRoot[];
let disposed: number;

beforeEach(() => {
  life = new AbortController();
  shown = [];
  containers = [];
  disposed = 0;
  popover = createPopover(
    {
      document,
      css: '.card { width: 200px; height: 100px; background: white }',
      render: (container, hit) => {
        containers.push(container);
        const card = document.createElement('div');
        card.className = 'card';
        card.innerHTML = `<button>${hit.match.term}</button>`;
        container.append(card);
        return () => {
          disposed++;
        };
      },
      onChange: (hit) => shown.push(hit),
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

const host = (): HTMLElement | null => document.querySelector('plain-jd-popover');

function open(words: string, openedBy: OpenedBy = 'click'): Hit {
  const hit = makeHit(words, [spanOf(words)]);
  const rect = hitRects(hit)[0];
  if (!rect) throw new Error(`${words} is not rendered`);
  popover.open({ hit, rect }, openedBy);
  return hit;
}

describe('createPopover', () => {
  test('begins by taking away the host of a copy of us that was cut off', () => {
    document.documentElement.append(document.createElement('plain-jd-popover'));

    const render = () => () => undefined;
    createPopover({ document, css: '', render, onChange: () => undefined }, life.signal);

    expect(document.querySelector('plain-jd-popover')).toBeNull();
  });

  test('puts its host into the page only while it is open', () => {
    show('<p>做种草的人</p>');
    const before = document.documentElement.outerHTML;
    expect(host()).toBeNull();

    const hit = open('种草');
    expect(host()?.matches(':popover-open')).toBe(true);
    expect(host()?.shadowRoot).toBeNull();
    popover.close();

    expect(document.documentElement.outerHTML).toBe(before);
    expect(shown).toEqual([hit, null]);
    expect(disposed).toBe(1);
  });

  test('is not to be seen once the browser took our style sheet away', () => {
    show('<p>做种草的人</p>');
    open('种草');
    expect(host()?.checkVisibility()).toBe(true);

    manifestSheet.disabled = true;
    expect(host()?.checkVisibility()).toBe(false);
    manifestSheet.disabled = false;
  });

  test('shows one term at a time', () => {
    show('<p>做种草和私域的人</p>');
    open('种草');
    open('私域');

    expect(document.querySelectorAll('plain-jd-popover')).toHaveLength(1);
    expect(popover.current()?.hit.match.term).toBe('私域');
    expect(disposed).toBe(1);
  });

  test('stands below its term, or above where there is no room, and never on it', async () => {
    document.body.style.margin = '0';
    show(
      `<p style="position:absolute;top:0;left:10px">做种草</p><p style="position:absolute;bottom:0;left:10px">做私域</p>`,
    );
    for (const [words, isBelow] of [
      ['种草', true],
      ['私域', false],
    ] as const) {
      const hit = open(words);
      const term = hitRects(hit)[0] ?? new DOMRect();
      await until(() => (host()?.getBoundingClientRect().top ?? 0) !== 0, 'a place');
      const box = host()?.getBoundingClientRect() ?? new DOMRect();
      expect(isBelow ? box.top >= term.bottom : box.bottom <= term.top).toBe(true);
    }
  });

  test('does not let the page dress or move it', async () => {
    const style = document.createElement('style');
    style.textContent =
      'plain-jd-popover, [popover] { display: none !important; opacity: 0 !important; left: 900px !important; width: 5px !important } ::backdrop { background: red !important }';
    show('<p>做种草的人</p>');
    open('种草');
    document.head.append(style);
    await pause(50);
    const element = host();
    const computed = element && getComputedStyle(element);

    expect(computed?.display).toBe('block');
    expect(computed?.opacity).toBe('1');
    expect(element && getComputedStyle(element, '::backdrop').display).toBe('none');
    expect(element?.getBoundingClientRect().width).toBe(200);
    style.remove();
  });

  test('takes the focus when opened by a key and gives it back', () => {
    show('<button id="before">x</button><p>做种草和私域的人</p>');
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    open('种草', 'key');
    expect(popover.hasFocus()).toBe(true);
    expect(containers.at(-1)?.activeElement?.textContent).toBe('种草');

    open('私域', 'key');
    expect(containers.at(-1)?.activeElement?.textContent).toBe('私域');
    popover.close();

    expect(document.activeElement).toBe(before);
  });

  test('leaves the focus alone when opened by the pointer', () => {
    show('<button id="before">x</button><p>做种草的人</p>');
    document.querySelector<HTMLElement>('#before')?.focus();
    open('种草', 'rest');
    popover.close();

    expect(document.activeElement?.id).toBe('before');
  });

  test('opens inside the modal dialog its term is in', () => {
    show('<dialog><p>做种草的人</p></dialog>');
    const dialog = document.querySelector('dialog');
    dialog?.showModal();
    open('种草');

    expect(host()?.parentElement).toBe(dialog);
    popover.close();
    expect(dialog?.innerHTML).toBe('<p>做种草的人</p>');
  });

  test('closes when its term leaves the page', async () => {
    show('<p>做种草的人</p>');
    open('种草');
    document.querySelector('p')?.remove();
    globalThis.dispatchEvent(new Event('resize'));

    await until(() => popover.current() === null, 'the popover to close');
    expect(host()).toBeNull();
  });

  test('goes with its term, and closes when a box scrolls it out of sight', async () => {
    show(
      '<div style="height:80px;overflow:auto;margin:40px"><p>做种草的人</p><div style="height:500px"></div></div>',
    );
    open('种草');
    const box = document.querySelector('div');
    const before = host()?.getBoundingClientRect().top ?? 0;
    box?.scrollTo({ top: 10 });
    await until(() => host()?.getBoundingClientRect().top === before - 10, 'the popover to follow');

    box?.scrollTo({ top: 300 });

    await until(() => popover.current() === null, 'the popover to close');
    expect(host()).toBeNull();
  });

  test('is closed when the page took its host away', () => {
    show('<p>做种草的人</p>');
    open('种草');
    host()?.remove();

    expect(popover.current()).toBeNull();
    expect(shown.at(-1)).toBeNull();
  });

  test('keeps its own clicks from the page', () => {
    show('<p>做种草的人</p>');
    open('种草');
    let heard = 0;
    const listen = (): void => {
      heard++;
    };
    document.addEventListener('click', listen);
    containers[0]?.querySelector('button')?.click();
    document.removeEventListener('click', listen);

    expect(heard).toBe(0);
  });

  test('is gone for good when aborted', () => {
    show('<p>做种草的人</p>');
    open('种草');
    life.abort();
    expect(host()).toBeNull();

    open('种草');
    expect(host()).toBeNull();
  });
});
