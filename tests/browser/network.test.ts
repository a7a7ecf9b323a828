import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inExtension, inFirefoxItself } from './extension-page.ts';
import { hover, marksWith, openBrowser, pause, serve, whenOpen, type Site } from './harness.ts';
import { PAGES } from './pages.ts';

/*
 * Nothing leaves the browser: every request of a whole session is looked at, those of the background
 * and of the extension's pages included. Chromium's driver shows them; in Firefox we ask Firefox itself.
 */

let site: Site;
let browser: Browser;
let origin: string;
/** Every address asked for since the browser started, by whom it was asked. */
const asked = { background: [] as string[], pages: [] as string[] };

beforeAll(async () => {
  site = await serve(PAGES);
  browser = await openBrowser('chromium');
  const target = await browser.waitForTarget(isBackground);
  origin = `chrome-extension://${new URL(target.url()).host}`;
  await listen(await target.createCDPSession());
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function listen(worker: CDPSession): Promise<void> {
  worker.on('Network.requestWillBeSent', ({ request }) => asked.background.push(request.url));
  await worker.send('Network.enable');
}

async function openPage(url: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('request', (request) => asked.pages.push(request.url()));
  await page.goto(url);
  return page;
}

const SEARCH = 'input[role=combobox]';
const isBackground = (target: Target) => target.type() === 'service_worker';
const isOwn = (url: string) => url.startsWith(`${origin}/`) || /^(?:data|blob):/.test(url);

test('reading a posting, its popover and every page of ours ask nobody for anything', async () => {
  const page = await openPage(site.url('/plain'));
  await marksWith(page, '媒介计划');
  await hover(page, '媒介计划');
  await whenOpen(page);
  for (const path of ['welcome', 'popup', 'sidepanel', 'options', 'guide']) {
    const own = await openPage(`${origin}/${path}.html`);
    await pause(700);
    const search = await own.$(SEARCH);
    await search?.type('种草');
    await pause(400);
    await own.close();
  }
  await openPage(`${origin}/guide.html#/term/seeding`);
  await page.reload();
  await marksWith(page, '媒介计划');
  await pause(500);

  const { host } = new URL(site.url('/'));
  const foreign = [...asked.background, ...asked.pages].filter((url) => !isOwn(url));
  const ofThePage = foreign.filter((url) => new URL(url).host === host);
  expect(foreign.filter((url) => !ofThePage.includes(url))).toEqual([]);
  // The page itself, and its icon, which the browser asks for.
  const paths = new Set(ofThePage.map((url) => new URL(url).pathname));
  expect([...paths].filter((path) => path !== '/favicon.ico')).toEqual(['/plain']);
});

test('would have seen a request', async () => {
  const worker = await (await browser.waitForTarget(isBackground)).worker();
  await worker?.evaluate("fetch('/guide.bin?canary')");
  const page = await openPage(site.url('/plain'));
  await page.evaluate("fetch('/canary')");

  expect(asked.background.some((url) => url.endsWith('?canary'))).toBe(true);
  expect(asked.pages.some((url) => url.endsWith('/canary'))).toBe(true);
});

test("the extension's pages and background are not able to ask anybody", async () => {
  const outside = site.url('/plain');
  const page = await openPage(`${origin}/guide.html`);
  const worker = await (await browser.waitForTarget(isBackground)).worker();
  const attempt = `fetch(${JSON.stringify(outside)}).then(() => 'answered', () => 'refused')`;

  expect(await page.evaluate(attempt)).toBe('refused');
  expect(await worker?.evaluate(attempt)).toBe('refused');
});

/** Notes every request that Firefox makes, and whether an extension or its content script is behind it. */
const NOTE = `window.asked = [];
Services.obs.addObserver({ observe(subject) {
  const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
  const by = loadInfo?.triggeringPrincipal;
  window.asked.push({ url: URI.spec, isOurs: Boolean(by?.addonPolicy || by?.contentScriptAddonPolicy) });
} }, 'http-on-modify-request');`;

test('in Firefox neither', async () => {
  const firefox = await openBrowser('firefox');
  await inFirefoxItself(firefox, NOTE);
  const page = await firefox.newPage();
  await page.bringToFront();
  await page.goto(site.url('/plain'));
  await marksWith(page, '媒介计划');
  await hover(page, '媒介计划');
  await whenOpen(page);
  const attempt = `fetch(${JSON.stringify(site.url('/canary'))}).then(() => 'answered', () => 'refused')`;
  for (const path of ['welcome', 'popup', 'sidepanel', 'options', 'guide']) {
    const answer = `new Promise((done) => setTimeout(done, 700)).then(() => ${attempt})`;
    expect(await inExtension(firefox, 'firefox', answer, `${path}.html`)).toBe('refused');
  }

  const noted = await inFirefoxItself(firefox, 'JSON.stringify(window.asked)');
  const all = JSON.parse(String(noted)) as { url: string; isOurs: boolean }[];
  expect(all.filter(({ url }) => url.endsWith('/plain'))).toHaveLength(1);
  expect(all.filter(({ isOurs }) => isOurs)).toEqual([]);
  expect(all.filter(({ url }) => url.endsWith('/canary'))).toEqual([]);
  await firefox.close();
});
