import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  eventually,
  hover,
  isOpen,
  marks,
  marksWith,
  openBrowser,
  pause,
  placeOf,
  serve,
  whenOpen,
  type Site,
} from './harness.ts';
import { resetSettings, setSettings } from './extension-page.ts';
import { PAGES } from './pages.ts';

let site: Site;
beforeAll(async () => {
  site = await serve(PAGES);
});
afterAll(() => site.close());

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(BROWSERS)('switching off and on in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    await resetSettings(browser, name);
  });

  test('off is off at once, and leaves the page as it was', async () => {
    const { body } = PAGES['/plain'] ?? { body: '' };
    await page.goto(site.url('/plain'));
    await marksWith(page, '媒介计划');
    const { x, y } = await placeOf(page, '媒介计划');
    await page.mouse.click(x, y);
    await whenOpen(page);

    await setSettings(browser, name, { enabled: false });

    await eventually(async () => {
      if ((await page.evaluate('CSS.highlights.size')) !== 0) throw new Error('still painted');
    });
    const asServed = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      body,
    );
    expect(await html(page)).toBe(asServed);
    await page.mouse.move(x, y);
    await pause(500);
    expect(await isOpen(page)).toBe(false);
  });

  test('off takes our sheet out of the page’s shadow trees', async () => {
    await page.goto(site.url('/shadow'));
    await marksWith(page, '媒介计划');
    const sheets = () =>
      page.evaluate(() => {
        const inner = document.querySelector('job-app')?.shadowRoot?.querySelector('job-view');
        return inner?.shadowRoot?.adoptedStyleSheets.length;
      });
    expect(await sheets()).toBe(1);

    await setSettings(browser, name, { sites: { 'www.zhipin.com': false } });

    await eventually(async () => {
      if ((await sheets()) !== 0) throw new Error('still there');
    });
    expect(await marks(page)).toEqual([]);
  });

  test('on again marks again, without a reload', async () => {
    await page.goto(site.url('/plain'));
    await marksWith(page, '媒介计划');
    await setSettings(browser, name, { enabled: false });
    await eventually(async () => {
      if ((await marks(page)).length > 0) throw new Error('still painted');
    });

    await setSettings(browser, name, { enabled: true });

    expect(await marksWith(page, '媒介计划')).toContain('KOL');
    await hover(page, 'KOL');
    await whenOpen(page);
  });

  test('a page opened while off is not read', async () => {
    await setSettings(browser, name, { enabled: false });
    await page.goto(site.url('/plain'));
    await pause(800);

    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  test('works on another site of the list and nowhere else', async () => {
    await page.goto(site.url('/plain', 'jobs.lever.co'));
    expect(await marksWith(page, '媒介计划')).toContain('KOL');

    await page.goto(site.url('/plain', 'careers.unlisted.test'));
    await pause(800);
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  test('comes back with a page that comes back from the history', async () => {
    await page.goto(site.url('/plain'));
    await marksWith(page, '媒介计划');
    await page.goto(site.url('/nothing'));
    // The driver's own way back waits for a load that a page out of the cache never has.
    await page.evaluate(() => globalThis.history.back());
    await page.waitForFunction("location.pathname === '/plain'");

    expect(await marksWith(page, '媒介计划')).toContain('KOL');
    await hover(page, 'KOL');
    await whenOpen(page);
  });

  test('hears what was switched off while the page lay in the browser’s cache', async () => {
    await page.goto(site.url('/plain'));
    await marksWith(page, '媒介计划');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(site.url('/nothing'));
    await setSettings(browser, name, { enabled: false });
    await page.bringToFront();
    await page.evaluate(() => globalThis.history.back());
    await page.waitForFunction("location.pathname === '/plain'");

    await eventually(async () => {
      if ((await page.evaluate('CSS.highlights.size')) !== 0) throw new Error('still painted');
    });
    expect(await page.evaluate('globalThis.persisted')).toBe(true);
    await setSettings(browser, name, { enabled: true });
    await marksWith(page, '媒介计划');
  });

  test('survives document.open', async () => {
    await page.goto(site.url('/plain'));
    await marksWith(page, '媒介计划');
    await page.evaluate(() => {
      const source = document.documentElement.outerHTML.replace('KOL', '私域');
      document.open();
      document.write(source);
      document.close();
    });

    expect(await marksWith(page, '私域')).not.toContain('KOL');
    await hover(page, '私域');
    await whenOpen(page);
  });
});
