import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { eventually, marks } from '../harness.ts';

/** Puts text into the field of this name in place of what is there. */
export async function fillIn(page: Page, name: string, text: string): Promise<void> {
  const selector = `form [name=${name}]`;
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.type(selector, text);
}

/** Gives a file to the file field in a section. */
export async function giveFile(page: Page, section: string, content: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'plain-jd-')), 'given.json');
  await writeFile(path, content);
  const input = await page.waitForSelector(`${section} input[type=file]`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** What `work` hands out as a file; it is not written to a disk. */
export async function fileFrom(page: Page, work: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    Object.assign(globalThis, { given: null });
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { given: blob });
      return '#';
    };
  });
  await work();
  return eventually(async () => {
    const text = await page.evaluate('given && given.text()');
    if (typeof text !== 'string') throw new Error('no file');
    return text;
  });
}

/** Resolves when none of these words is marked. */
export async function marksWithout(page: Page, ...words: readonly string[]): Promise<void> {
  await eventually(async () => {
    const now = await marks(page);
    const left = words.filter((word) => now.includes(word));
    if (left.length > 0) throw new Error(`${left.join()} is still marked`);
  });
}
