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
  painted,
  pause,
  placeOf,
  serve,
  whenOpen,
  type Site,
} from './harness.ts';
import { insidePopover } from './inside-popover.ts';
import { PAGES } from './pages.ts';

let site: Site;
beforeAll(async () => {
  site = await serve(PAGES);
});
afterAll(() => site.close());

/** Where the host is, in the viewport. */
const hostBox = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('plain-jd-popover');
    const { left, top, right, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  });

/** What the pointer would hit at the middle of the popover. */
const onTop = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('plain-jd-popover');
    const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
  });

describe.each(BROWSERS)('the popover in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
  });
  afterEach(() => page.close());

  const open = async (path: string): Promise<void> => {
    await page.goto(site.url(path));
    await marksWith(page, '媒介计划');
  };

  /** Taps a button of the card. */
  const tapIn = async (wanted: string): Promise<void> => {
    const { x, y } = await eventually(async () => {
      const { buttons } = await insidePopover(page, name);
      const found = buttons.find((button) => button.name.split(' ').includes(wanted));
      if (!found) throw new Error(`no ${wanted}: ${buttons.map((b) => b.name).join()}`);
      return found;
    });
    await page.touchscreen.tap(x, y);
  };

  test('opens when the pointer rests on a term, beside it, and is gone when it leaves', async () => {
    await open('/plain');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, '媒介计划');
    await whenOpen(page);

    const place = await placeOf(page, '媒介计划');
    const box = await hostBox(page);
    expect(place.y < box.top || place.y > box.bottom).toBe(true);
    expect(await onTop(page)).toBe('plain-jd-popover');
    expect((await painted(page))['active']).toEqual(['媒介计划']);

    await page.mouse.move(900, 650);
    await whenOpen(page, false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('stays while the pointer goes to it and is in it', async () => {
    await open('/plain');
    await hover(page, '媒介计划');
    await whenOpen(page);

    const box = await hostBox(page);
    await page.mouse.move(box.left + 40, box.top + 40, { steps: 6 });
    await pause(600);

    expect(await isOpen(page)).toBe(true);
  });

  test('does not open for a pointer that only passes', async () => {
    await open('/plain');
    await hover(page, '媒介计划');
    await page.mouse.move(900, 650);
    await pause(400);

    expect(await isOpen(page)).toBe(false);
  });

  test('opens on a click and stays; Escape closes it and nothing else', async () => {
    await open('/plain');
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(globalThis, { keys });
      document.addEventListener('keydown', (event) => keys.push(event.key));
    });
    const { x, y } = await placeOf(page, '媒介计划');
    await page.mouse.click(x, y);
    await whenOpen(page);
    await page.mouse.move(900, 650);
    await pause(500);
    expect(await isOpen(page)).toBe(true);

    await page.keyboard.press('Escape');
    await whenOpen(page, false);
    await page.keyboard.press('Escape');

    expect(await page.evaluate('keys')).toEqual(['Escape']);
  });

  test('opens on a tap, is used by taps, and closes with a tap elsewhere', async () => {
    await open('/plain');
    const { x, y } = await placeOf(page, '媒介计划');
    await page.touchscreen.tap(x, y);
    await whenOpen(page);
    await tapIn('know');
    await eventually(async () => {
      if ((await marks(page)).includes('媒介计划')) throw new Error('still marked');
    });
    await tapIn('end');
    await marksWith(page, '媒介计划');

    await page.touchscreen.tap(900, 650);
    await whenOpen(page, false);
    expect((await painted(page))['active']).toBeUndefined();
  });

  test('opens on text that may not be selected', async () => {
    await open('/unselectable');
    await hover(page, '媒介计划');

    await whenOpen(page);
    expect(await isOpen(page)).toBe(true);
  });

  test('opens over a modal dialog and can be used there', async () => {
    await page.goto(site.url('/dialog'));
    await page.click('#open');
    await marksWith(page, '媒介计划');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hover(page, '媒介计划');
    await whenOpen(page);

    expect(await onTop(page)).toBe('plain-jd-popover');
    await page.keyboard.press('Escape');
    await whenOpen(page, false);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.click('#inside');
    expect(await page.evaluate('clicks')).toBe(1);
  });

  test('opens over an element in full screen', async () => {
    await open('/full');
    await page.click('#go');
    await page.waitForFunction('document.fullscreenElement !== null');
    await pause(400);
    await hover(page, '媒介计划');
    await whenOpen(page);

    expect(await onTop(page)).toBe('plain-jd-popover');
  });

  test('keeps within a narrow window, and clear of the term', async () => {
    await page.setViewport({ width: 320, height: 600 });
    await open('/plain');
    await hover(page, 'KOL');
    await whenOpen(page);

    const place = await placeOf(page, 'KOL');
    const box = await hostBox(page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(320);
    expect(place.y < box.top || place.y > box.bottom).toBe(true);
  });

  test('stands beside its term after scrolling, and goes with it', async () => {
    await open('/plain');
    await page.evaluate(() => {
      document.body.style.height = '3000px';
    });
    const { x, y } = await placeOf(page, '媒介计划');
    await page.mouse.click(x, y);
    await whenOpen(page);
    const before = (await hostBox(page)).top;

    await page.evaluate(() => globalThis.scrollBy({ top: 30, behavior: 'instant' }));
    await eventually(async () => {
      const { top } = await hostBox(page);
      if (Math.abs(top - before + 30) > 2) throw new Error(`at ${top}, was at ${before}`);
    });
    await page.evaluate(() => globalThis.scrollBy({ top: 1500, behavior: 'instant' }));
    await whenOpen(page, false);
    expect(await isOpen(page)).toBe(false);
  });

  test('closes when the page throws our host away, and opens again', async () => {
    await open('/eats');
    await hover(page, '媒介计划');
    await eventually(async () => {
      if ((await page.evaluate('window.eaten ?? 0')) === 0) throw new Error('not eaten yet');
    });
    await page.mouse.move(900, 650);
    await hover(page, 'KOL');
    await eventually(async () => {
      if ((await page.evaluate('window.eaten')) !== 2) throw new Error('not eaten again');
    });

    expect(await marksWith(page, '媒介计划')).toContain('KOL');
  });

  test('is left out when the page is printed', async () => {
    await open('/plain');
    await page.emulateMediaType('print').catch(() => undefined);

    const line = await page.evaluate(() => {
      const item = document.querySelector('li');
      return matchMedia('print').matches && item
        ? getComputedStyle(item, '::highlight(plain-jd-air)').textDecorationLine
        : 'none';
    });
    expect(line).toBe('none');
  });
});
