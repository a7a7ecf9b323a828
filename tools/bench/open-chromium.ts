import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import { CHROMIUM_FLAGS } from '../launch-browser.ts';
import type { Bench } from './in-page/main.ts';

/** A Chromium without any extension. */
export function openChromium(): Promise<Browser> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('chromium is not installed: npm test installs it');
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    args: [...CHROMIUM_FLAGS, '--window-size=1280,860'],
    defaultViewport: { width: 1280, height: 860 },
    protocolTimeout: 300_000,
  });
}

/** A method of the bench in a page, with what it is given. */
export interface Call<K extends keyof Bench> {
  readonly method: K;
  readonly args: Parameters<Bench[K]>;
}

/** What a call came to; null when it took longer than `limitMs`: then the page is of no more use. */
export async function callIn<K extends keyof Bench>(
  page: Page,
  { method, args }: Call<K>,
  limitMs = 280_000,
): Promise<Awaited<ReturnType<Bench[K]>> | null> {
  const code = `globalThis.bench.${method}(...${JSON.stringify(args)})`;
  const answer = page.evaluate(code) as Promise<Awaited<ReturnType<Bench[K]>>>;
  // When the limit is hit nobody waits for the answer any more.
  answer.catch(() => null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limitMs, null);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
