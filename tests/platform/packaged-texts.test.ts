import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFake } from './fake-browser.ts';
import { readPackagedText } from '../../src/platform/packaged-texts.ts';
import { packText } from '../../tools/pack-text.ts';

let fetched: string[] = [];

beforeEach(() => {
  resetFake();
  fetched = [];
  vi.stubGlobal('fetch', (url: string) => {
    fetched.push(url);
    return Promise.resolve(new Response(Uint8Array.from(packText(`种草 in ${url}`))));
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what was opened once in a browser session is not opened again', async () => {
  const first = await readPackagedText('a.bin');
  const again = await readPackagedText('a.bin');

  expect(first).toBe('种草 in chrome-extension://fake/a.bin');
  expect(again).toBe(first);
  expect(fetched).toEqual(['chrome-extension://fake/a.bin']);
});

test('every file has its own text', async () => {
  await readPackagedText('a.bin');

  expect(await readPackagedText('b.bin')).toBe('种草 in chrome-extension://fake/b.bin');
});

test('without room to hold it, it is opened each time', async () => {
  fake.storage.session.readOnly = new Error('QUOTA_BYTES quota exceeded');
  const first = await readPackagedText('a.bin');

  expect(await readPackagedText('a.bin')).toBe(first);
  expect(fetched.length).toBe(2);
});
