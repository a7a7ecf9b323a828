import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';
import { factsOf } from '../../src/core/store/facts.ts';
import { settingChangesOf } from '../../src/core/store/setting-facts.ts';
import { FORMAT, FORMAT_KEY } from '../../src/core/store/stored-items.ts';
import { findBrowser, type BrowserName } from '../find-browser.ts';
import { ensureBrowsers } from '../install-browsers.ts';
import { launchBrowser, MOUSE_FLAG } from '../launch-browser.ts';
import { printReadings, type SamplePosting } from './print-readings.ts';
import { serveSample } from './serve.ts';

// `npm start`: build, serve the sample careers page, open it with the extension loaded.
const MODE = 'demo';
const PICTURE = resolve('.output/sample.png');
const SETTLE_MS = 15_000;

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || Boolean(process.env['CI']);

const name: BrowserName =
  !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
const program = (await ensureBrowsers([name]))[name];

console.log(`Building the extension for ${name} …`);
process.env['NODE_ENV'] = 'production';
await build({ mode: MODE, browser: name === 'firefox' ? 'firefox' : 'chrome', logger: quiet() });

const sample = await serveSample();
const extension = resolve(`.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-${MODE}`);
const browser = await launchBrowser({
  name,
  program,
  extension,
  headless,
  flags: headless ? [MOUSE_FLAG] : [],
});

const stop = () => {
  sample.close();
  void browser.close().finally(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

const page = await openSample(browser);
if (headless) {
  await speakChinese(browser);
  await report(page);
  stop();
} else {
  console.log(`The sample page is open: ${sample.url}\nClose the browser or press Ctrl-C to stop.`);
  browser.once('disconnected', () => {
    sample.close();
    process.exit(0);
  });
}

async function openSample(opened: Browser): Promise<Page> {
  const first = (await opened.pages())[0] ?? (await opened.newPage());
  await first.goto(sample.url);
  // The extension greets whoever installs it with a page of its own, in front of ours.
  await opened.waitForTarget((target) => target.url().endsWith('/welcome.html'), {
    timeout: SETTLE_MS,
  });
  await first.bringToFront();
  return first;
}

/** The picture shows what most readers see, whatever language this machine speaks. */
async function speakChinese(opened: Browser): Promise<void> {
  const chosen = settingChangesOf({ interface: 'zh-CN' });
  const items = { [FORMAT_KEY]: FORMAT, ...factsOf(chosen, {}, Date.now()) };
  const pages = await opened.pages();
  const welcome = pages.find((own) => own.url().endsWith('/welcome.html'));
  await welcome?.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
}

/** Without a display: the readings as tables, and a picture with a popover open. */
async function report(shown: Page): Promise<void> {
  const postings = (await (await fetch(`${sample.url}postings.json`)).json()) as SamplePosting[];
  printReadings(postings);
  await shown.setViewport({ width: 1180, height: 860, deviceScaleFactor: 2 });
  await shown.waitForFunction('CSS.highlights.size > 0', { timeout: SETTLE_MS });
  const place = await shown.evaluate(firstMark, '种草');
  if (!place) throw new Error('the sample page shows no marked term');
  await shown.mouse.move(place.x, place.y, { steps: 4 });
  await shown.waitForFunction('document.querySelector("plain-jd-popover")', { timeout: SETTLE_MS });
  await new Promise((done) => setTimeout(done, 600));
  mkdirSync('.output', { recursive: true });
  await shown.screenshot({ path: PICTURE });
  console.log(`Picture of the page with a popover open: ${PICTURE}`);
}

/** Where a marked term is on the page (the registry of highlights is shared with the page). */
function firstMark(wanted: string): { x: number; y: number } | null {
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const places = marks.map((mark) => {
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range;
  });
  const range = places.find((place) => place.toString() === wanted) ?? places[0];
  const rect = range?.getBoundingClientRect();
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
}

function quiet() {
  const nothing = () => {};
  const tell = (...words: unknown[]) => console.error(...words);
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    success: nothing,
    warn: nothing,
    error: tell,
    fatal: tell,
    level: 0,
  };
}
