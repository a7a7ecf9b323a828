import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import './fake-browser.ts';
import { loadGuide, loadReadingData, loadTraditional } from '../../src/platform/guide.ts';
import { writeDictionaryFiles } from '../../tools/dictionary/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-jd-'));
let read: string[] = [];

beforeAll(() => {
  writeDictionaryFiles(folder);
  vi.stubGlobal('fetch', (url: string) => {
    const file = url.replace('chrome-extension://fake/', '');
    read.push(file);
    return Promise.resolve(new Response(readFileSync(join(folder, file))));
  });
  // Packing takes seconds, on a busy machine many.
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllGlobals();
});

test('the files of the package give the guide, what to read with and our Chinese in Traditional', async () => {
  const [guide, data, toTraditional] = await Promise.all([
    loadGuide(),
    loadReadingData(),
    loadTraditional(),
  ]);

  expect(guide.terms.length).toBeGreaterThan(1000);
  expect(data.terms.map(({ id }) => id)).toEqual(guide.terms.map(({ id }) => id));
  expect(toTraditional('营销')).toBe('行銷');
});

test('each file is read once however often it is asked for', async () => {
  await Promise.all([loadGuide(), loadReadingData(), loadTraditional()]);
  read = [];

  await Promise.all([loadGuide(), loadReadingData(), loadTraditional()]);

  expect(read).toEqual([]);
});
