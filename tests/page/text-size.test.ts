import { afterEach, expect, test } from 'vitest';
import { textStart, TextSizes } from '../../src/page/text-size.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const shown = (html: string): Element => {
  show(html);
  return document.body.firstElementChild ?? document.body;
};

test('counts text without white space and scripts', () => {
  const element = shown('<div> 一&nbsp;二\n　<script>xxx</script><style>yyy</style></div>');

  expect(new TextSizes().of(element)).toBe(2);
});

test('counts what a shadow root shows', () => {
  const host = shown('<div>一二三</div>');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>一二</p>';

  expect(new TextSizes().of(host)).toBe(2);
});

test('counts an element once in a look', () => {
  const element = shown('<div>一二</div>');
  const sizes = new TextSizes();
  const before = sizes.of(element);
  element.textContent = '一二三四';

  expect([before, sizes.of(element), new TextSizes().of(element)]).toEqual([2, 2, 4]);
});

test('counts no further than asked, and further when asked for more', () => {
  const element = shown('<div><p>一二</p><p>三四</p><p>五六</p></div>');
  const sizes = new TextSizes();

  expect(sizes.isAtLeast(element, 3)).toBe(true);
  element.lastElementChild?.append('七八');
  expect([sizes.isAtLeast(element, 4), sizes.isAtLeast(element, 8)]).toEqual([true, true]);
  element.append('九');
  expect([sizes.isAtLeast(element, 9), sizes.of(element)]).toEqual([false, 8]);
});

test('takes the beginning of a text', () => {
  const element = shown('<div>一<b>二三</b>四</div>');

  expect([0, 2, 9].map((max) => textStart(element, max))).toEqual(['', '一二', '一二三四']);
});
