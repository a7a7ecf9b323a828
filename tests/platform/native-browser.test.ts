import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const api = { runtime: { id: 'ours' } };
const load = async (globals: { browser?: unknown; chrome?: unknown }): Promise<unknown> => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return (await import('../../src/platform/native-browser.ts')).default;
};

test.each([
  ['Firefox', { browser: api, chrome: {} }],
  ['Chromium', { browser: undefined, chrome: api }],
  ['a page with an element of that id', { browser: { tagName: 'DIV' }, chrome: api }],
])('is the API in %s', async (_where, globals) => {
  expect(await load(globals)).toBe(api);
});
