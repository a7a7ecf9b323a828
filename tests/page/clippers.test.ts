import { afterEach, expect, test } from 'vitest';
import { clippersOf } from '../../src/page/clippers.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function clippers(html: string): string[] {
  show(html);
  const word = document.querySelector('b');
  return word ? clippersOf(word).map(({ id }) => id) : [];
}

test('boxes that scroll or cut, from the inside outwards', () => {
  expect(
    clippers(
      '<div id="outer" style="overflow:hidden"><p><i id="inner" style="display:block;overflow:auto"><b>词</b></i></p></div>',
    ),
  ).toEqual(['inner', 'outer']);
});

test('not what an element out of the flow is free of', () => {
  const free =
    '<div id="passed" style="overflow:hidden"><p style="position:absolute"><b>词</b></p></div>';
  expect(
    clippers(`<div id="holds" style="overflow:hidden;position:relative">${free}</div>`),
  ).toEqual(['holds']);
  expect(
    clippers(
      '<div id="passed" style="overflow:hidden"><p style="position:fixed"><b>词</b></p></div>',
    ),
  ).toEqual([]);
});

test('not the two elements of the page itself', () => {
  document.body.style.overflow = 'hidden';
  expect(clippers('<p><b>词</b></p>')).toEqual([]);
  document.body.removeAttribute('style');
});
