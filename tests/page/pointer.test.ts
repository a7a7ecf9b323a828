import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHitIndex } from '../../src/page/hit-index.ts';
import { watchPointer } from '../../src/page/pointer.ts';
import { createPopover, type Popover } from '../../src/page/popover.ts';
import { pause, show, until } from './fixture.ts';
import { makeHit, spanOf } from './make-hit.ts';

let life = new AbortController();
let popover: Popover;

beforeEach(() => {
  life = new AbortController();
  show(
    '<p id="a">种草</p><p id="b" style="margin-top:300px">私域</p><button id="far">远</button><input id="in">',
  );
  const index = createHitIndex();
  index.add([makeHit('种草', [spanOf('种草')]), makeHit('私域', [spanOf('私域')])]);
  popover = createPopover(
    {
      document,
      css: '',
      render: (container) => {
        container.innerHTML = '<button style="width:150px;height:80px">x</button>';
        return () => {};
      },
      onChange: () => {},
    },
    life.signal,
  );
  watchPointer({ document, popover, space: { index, shadowRoots: () => [] } }, life.signal);
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

const over = (selector: string) =>
  userEvent.hover(document.querySelector(selector) ?? document.body, { position: { x: 8, y: 8 } });
const isOpen = (): boolean => popover.current() !== null;

describe('watchPointer', () => {
  test('opens for a pointer that rests, and closes when it is gone', async () => {
    await over('#a');
    expect(isOpen()).toBe(false);
    await until(isOpen);
    expect(popover.current()?.hit.match.term).toBe('种草');

    await over('#far');
    await until(() => !isOpen());
    expect(document.querySelector('plain-jd-popover')).toBeNull();
  });

  test('goes from one term to the other', async () => {
    await over('#a');
    await until(isOpen);
    await over('#b');

    await until(() => popover.current()?.hit.match.term === '私域');
    expect(isOpen()).toBe(true);
  });

  test('opens on a click, stays, and closes on a click elsewhere; the page gets its clicks', async () => {
    let clicks = 0;
    document.body.addEventListener('click', () => clicks++, { signal: life.signal });
    await userEvent.click(document.querySelector('#a') ?? document.body, {
      position: { x: 8, y: 8 },
    });
    expect(popover.current()?.openedBy).toBe('click');
    await over('#far');
    await pause(400);
    expect(isOpen()).toBe(true);

    await userEvent.click(document.querySelector('#far') ?? document.body);

    expect(isOpen()).toBe(false);
    expect(clicks).toBe(2);
  });

  test('takes no notice of events a page makes up', async () => {
    const rect = document.querySelector('#a')?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: rect.left + 8, clientY: rect.top + 8, detail: 1, bubbles: true };
    document.querySelector('#a')?.dispatchEvent(new MouseEvent('click', at));
    document.querySelector('#a')?.dispatchEvent(new PointerEvent('pointermove', at));
    await pause(250);

    expect(isOpen()).toBe(false);
  });

  test('stops with its signal', async () => {
    life.abort();
    await over('#far');
    await over('#a');
    await pause(250);

    expect(isOpen()).toBe(false);
  });
});
