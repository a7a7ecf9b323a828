import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';
import { findBrowser } from '../find-browser.ts';
import { launchBrowser } from '../launch-browser.ts';
import { openChromium } from './open-chromium.ts';
import { median } from './median.ts';
import type { BenchOptions } from './options.ts';

const OUT = '.output/bench';
/** Where the extension under measurement is built. */
export const BUILT = resolve(OUT, 'chrome-mv3-demo');

/** Main-thread time of a page until it is at rest, in milliseconds of processor time. */
export interface LoadRow {
  readonly page: string;
  readonly withoutMs: number;
  readonly withMs: number;
}

export interface ExtensionFigures {
  readonly loads: readonly LoadRow[];
  /** From the page being there to the first mark, in milliseconds of the clock. */
  readonly firstMark: { readonly awakeMs: number; readonly asleepMs: number };
  /** From the end of the dwell to the frame that shows the card, in milliseconds of the clock. */
  readonly popover: { readonly firstMs: number; readonly laterMs: number };
}

const DWELL_MS = 150;
const REST_MS = 2500;
const PAGES = [
  ['an empty page', '/bare/none/0'],
  ['no posting, 5,000 characters', '/bare/none/5000'],
  ['no posting, 300,000 characters', '/bare/none/300000'],
  ['a posting of 5,000 characters', '/bare/page/5000/zh'],
] as const;

/** Builds the extension as `npm start` does and measures it in a browser of its own. */
export async function measureExtension(
  url: string,
  options: BenchOptions,
): Promise<ExtensionFigures> {
  process.env['NODE_ENV'] = 'production';
  await build({ mode: 'demo', browser: 'chrome', outDir: OUT, logger: silent });
  const program = findBrowser('chromium');
  if (!program) throw new Error('chromium is not installed: npm test installs it');
  const withUs = await launchBrowser({
    name: 'chromium',
    program,
    extension: BUILT,
    headless: true,
  });
  const without = await openChromium();
  const loads: LoadRow[] = [];
  const times = options.isQuick ? 3 : 5;
  for (const [page, path] of PAGES) {
    const costs = { withUs: [] as number[], without: [] as number[] };
    for (let i = 0; i < times; i++) {
      costs.without.push(await loadCost(without, url + path));
      costs.withUs.push(await loadCost(withUs, url + path));
    }
    loads.push({ page, withoutMs: median(costs.without), withMs: median(costs.withUs) });
  }
  const popover = await popoverTimes(withUs, `${url}/bare/page/5000/zh`, times);
  const firstMark = await firstMarkTimes(withUs, `${url}/bare/page/5000/zh`, times);
  await Promise.all([withUs.close(), without.close()]);
  return { loads, popover, firstMark };
}

async function firstMarkTimes(
  browser: Browser,
  url: string,
  times: number,
): Promise<ExtensionFigures['firstMark']> {
  const found = { awake: [] as number[], asleep: [] as number[] };
  await firstMarkTime(browser, url);
  for (let i = 0; i < times; i++) {
    found.awake.push(await firstMarkTime(browser, url));
    const worker = browser.targets().find((target) => target.type() === 'service_worker');
    await (await worker?.worker())?.close();
    await pause(300);
    found.asleep.push(await firstMarkTime(browser, url));
  }
  return { awakeMs: median(found.awake), asleepMs: median(found.asleep) };
}

// As text: functions of ours may have been given helpers that pages do not know.
const WATCH_MARKS = `(function look() {
  if (CSS.highlights.size > 0) globalThis.firstMark = performance.now();
  else setTimeout(look, 1);
})()`;
const FIRST_MARK =
  'firstMark - performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd';

async function firstMarkTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(WATCH_MARKS);
  await page.goto(url);
  await page.waitForFunction('globalThis.firstMark');
  const time = (await page.evaluate(FIRST_MARK)) as number;
  await page.close();
  return time;
}

const nothing = () => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: (...words: unknown[]) => console.error(...words),
  fatal: (...words: unknown[]) => console.error(...words),
  level: 0,
};

async function loadCost(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
      ?.value ?? NaN;
  const before = await spent();
  await page.goto(url);
  await pause(REST_MS);
  const cost = (await spent()) - before;
  await page.close();
  return cost * 1000;
}

async function popoverTimes(
  browser: Browser,
  url: string,
  times: number,
): Promise<ExtensionFigures['popover']> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  await page.goto(url);
  await page.waitForFunction('CSS.highlights.size > 0', { timeout: 20_000 });
  await pause(REST_MS);
  const places = await page.evaluate(placesOfMarks, times + 1);
  const shown: number[] = [];
  for (const place of places) shown.push(await popoverTime(page, place));
  await page.close();
  const [first = NaN, ...later] = shown;
  return { firstMs: first, laterMs: median(later) };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function popoverTime(page: Page, { x, y }: Place): Promise<number> {
  await page.mouse.move(1270, 850);
  await page.waitForFunction('!document.querySelector("plain-jd-popover")');
  const shown = page.evaluate(watchPopover, DWELL_MS);
  await page.mouse.move(x, y);
  return shown;
}

/** Runs in the page: milliseconds from the end of the dwell to the frame with the card. */
function watchPopover(dwellMs: number): Promise<number> {
  return new Promise((resolveTime) => {
    let moved = 0;
    document.addEventListener('pointermove', (event) => (moved = event.timeStamp), {
      capture: true,
    });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('plain-jd-popover')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolveTime(performance.now() - moved - dwellMs);
        port2.postMessage(0);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });
}

/** Runs in the page: the middles of `count` marks on the screen, no two on one line. */
function placesOfMarks(count: number): { x: number; y: number }[] {
  const rects = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map((mark) => {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.getBoundingClientRect();
    })
    .filter(({ top, bottom }) => top > 20 && bottom < innerHeight - 20);
  const byLine = new Map(rects.map((rect) => [Math.round(rect.top), rect]));
  return [...byLine.values()]
    .slice(0, count)
    .map((rect) => ({ x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }));
}

function pause(delayMs: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, delayMs);
  });
}
