import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHitIndex } from '../../src/page/hit-index.ts';
import { watchPointer } from '../../src/page/pointer.ts';
import { createPopover, type Popover } from '../../src/page/popover.ts';
import { watchKeyboard } from '../../src/page/keyboard.ts';
import { show } from './fixture.ts';
import { makeHit, spanOf } from './make-hit.ts';

let life = new AbortController();
let popover: Popover;
let steps: number[];

beforeEach(() => {
  life = new AbortController();
  steps = [];
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
  watchKeyboard({ document, popover, step: (by) => steps.push(by) }, life.signal);
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

const isOpen = (): boolean => popover.current() !== null;
const click = () =>
  userEvent.click(document.querySelector('#a') ?? document.body, { position: { x: 8, y: 8 } });

test('Escape closes the popover and is the page’s otherwise', async () => {
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life.signal });
  await click();
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(heard).toEqual([]);

  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['Escape']);
});

test('arrows step only while the popover has the focus', async () => {
  await click();
  await userEvent.keyboard('{ArrowRight}');
  expect(steps).toEqual([]);

  const at = popover.current();
  if (at) popover.open({ hit: at.hit, rect: new DOMRect() }, 'key');
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}');

  expect(steps).toEqual([1, -1]);
});

test('leaves every other key to the page', async () => {
  await click();
  const field = document.querySelector<HTMLInputElement>('#in');
  field?.focus();
  await userEvent.keyboard('ab');

  expect(field?.value).toBe('ab');
  expect(isOpen()).toBe(true);
});
