import { expect, test } from 'vitest';
import { createShadowSheets } from '../../src/page/shadow-sheets.ts';

function makeRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

test('dresses trees once, lets go of those that are gone, and of all in the end', () => {
  const life = new AbortController();
  const sheets = createShadowSheets('p { color: red }', life.signal);
  const [kept, gone] = [makeRoot(), makeRoot()];
  for (const root of [kept, kept, gone]) sheets.enter(root);
  expect([kept, gone].map((root) => root.adoptedStyleSheets.length)).toEqual([1, 1]);

  gone.host.remove();
  sheets.leaveGone();
  expect(sheets.roots()).toEqual([kept]);
  expect(gone.adoptedStyleSheets).toHaveLength(0);

  life.abort();
  sheets.enter(gone);
  expect([kept, gone].map((root) => root.adoptedStyleSheets.length)).toEqual([0, 0]);
  kept.host.remove();
});
