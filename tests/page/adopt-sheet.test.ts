import { expect, test } from 'vitest';
import { adoptSheet, makeSheet } from '../../src/page/adopt-sheet.ts';

test('dresses a shadow tree until its signal aborts, and keeps the page’s own sheets', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const life = new AbortController();
  adoptSheet(root, makeSheet('p { color: red }'), life.signal);
  const theirs = new CSSStyleSheet();
  root.adoptedStyleSheets = [theirs, ...root.adoptedStyleSheets];
  expect(root.adoptedStyleSheets).toHaveLength(2);

  life.abort();

  expect(root.adoptedStyleSheets).toEqual([theirs]);
});

test('adopts nothing when it is too late', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  adoptSheet(root, makeSheet('p { color: red }'), AbortSignal.abort());

  expect(root.adoptedStyleSheets).toHaveLength(0);
});
