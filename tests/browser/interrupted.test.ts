import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../tools/find-browser.ts';
import {
  EXTENSION_ID,
  inExtension,
  notedErrors,
  originOf,
  putItems,
  resetSettings,
  setSettings,
  stopBackground,
  storedItems,
} from './extension-page.ts';
import {
  BROWSERS,
  buildOf,
  eventually,
  hover,
  marks,
  marksWith,
  openBrowser,
  pause,
  serve,
  whenOpen,
  type Site,
} from './harness.ts';
import { filledPopover, insidePopover, press } from './inside-popover.ts';
import { PAGES } from './pages.ts';

/*
 * What happens to us in the middle of a page's life: the background is stopped, storage is full or was
 * written by another version, two windows write at once, our own code fails, we are removed and come
 * back, a second copy is injected. Nothing is lost, and the page hears of none of it.
 */

let site: Site;
beforeAll(async () => {
  site = await serve(PAGES);
});
afterAll(() => site.close());

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const asServed = (page: Page) =>
  page.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    PAGES['/plain']?.body ?? '',
  );
const without = (page: Page, word: string) =>
  eventually(async () => {
    const now = await marks(page);
    if (now.includes(word)) throw new Error(`${word} is still painted`);
    return now;
  });

describe.each(BROWSERS)('interrupted in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const thrown: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser(name);
    await resetSettings(browser, name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    thrown.length = 0;
    page = await browser.newPage();
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.setViewport({ width: 1000, height: 700 });
    await page.bringToFront();
  });
  afterEach(async () => {
    expect(thrown).toEqual([]);
    await page.close();
  });

  const open = async (): Promise<void> => {
    await page.goto(site.url('/plain'));
    await marksWith(page, 'KOL');
  };
  const show = async (word: string) => {
    await hover(page, word);
    await whenOpen(page);
    return filledPopover(page, name);
  };
  const knownKeys = async () =>
    Object.keys(await storedItems(browser, name)).filter((key) => key.startsWith('known/'));
  /** The id of the term that a word on the page stands for, as storage knows it. */
  let known = '';

  test('with the background stopped at any moment, meanings come and what is known is kept', async () => {
    await open();
    // Most likely with our question in its hands.
    await stopBackground(browser, name);
    expect((await show('媒介计划')).text.length).toBeGreaterThan(20);

    await stopBackground(browser, name);
    await press(page, name, 'know');
    await without(page, '媒介计划');
    const keys = await eventually(async () => {
      const found = await knownKeys();
      if (found.length === 0) throw new Error('not kept');
      return found;
    });
    expect(keys).toHaveLength(1);
    known = keys[0]?.slice('known/'.length) ?? '';

    await stopBackground(browser, name);
    await setSettings(browser, name, { enabled: false });
    await without(page, 'KOL');
    expect(await html(page)).toBe(await asServed(page));
    expect(await notedErrors(browser, name)).toEqual([]);
  });

  test('what the first version stored counts at once, and is kept when it is brought forward', async () => {
    await resetSettings(browser, name);
    await putItems(browser, name, { settings: { known: [known], theme: 'dark', density: 7 } });
    await open();
    expect(await marks(page)).not.toContain('媒介计划');

    await stopBackground(browser, name);
    await page.reload();
    await marksWith(page, 'KOL');
    const items = await eventually(async () => {
      const now = await storedItems(browser, name);
      if ('settings' in now) throw new Error('not brought forward');
      return now;
    });
    expect(items).toMatchObject({ format: 2, 'set/theme': { v: 'dark' } });
    expect(Object.keys(items)).toContain(`known/${known}`);
    expect(await marks(page)).not.toContain('媒介计划');
  });

  test('what a newer version stored is read where it makes sense, and never written over', async () => {
    await resetSettings(browser, name);
    const newer = { format: 9, [`known/${known}`]: { t: 5, v: true, by: 'x' }, 'orbit/x': [1] };
    await putItems(browser, name, newer);
    await stopBackground(browser, name);
    await open();
    expect(await marks(page)).not.toContain('媒介计划');
    await show('KOL');
    await press(page, name, 'know');
    await pause(500);

    // It could not be kept, and the card does not say otherwise.
    const { buttons } = await insidePopover(page, name);
    expect(buttons.map((button) => button.name)).toContain('know');
    expect(await marks(page)).toContain('KOL');
    expect(await storedItems(browser, name)).toMatchObject(newer);
    expect(await knownKeys()).toHaveLength(1);
    await resetSettings(browser, name);
  });

  test('two windows that change settings at the same moment both get what they want', async () => {
    const change = (section: string) => `(async () => {
      const until = async (find) => {
        for (;;) { const found = find(); if (found) return found; await new Promise((done) => setTimeout(done, 20)); }
      };
      const radios = () => document.querySelectorAll(${JSON.stringify(`#${section} fieldset:first-of-type input`)});
      await until(() => radios().length > 1);
      const others = new Set();
      const channel = new BroadcastChannel('both');
      channel.onmessage = ({ data }) => others.add(data);
      const timer = setInterval(() => channel.postMessage(${JSON.stringify(section)}), 20);
      await until(() => others.size > 0);
      radios()[1].click();
      await new Promise((done) => setTimeout(done, 500));
      clearInterval(timer);
    })()`;
    await Promise.all(
      ['look', 'marks'].map((section) =>
        inExtension(browser, name, change(section), `options.html?${section}`),
      ),
    );

    const items = await storedItems(browser, name);
    expect(items).toMatchObject({ 'set/theme': { v: 'light' }, 'set/density': { v: 'first' } });
    await resetSettings(browser, name);
  });

  // Firefox has no quota for it.
  test.runIf(name === 'chromium')('a full storage loses nothing and breaks nothing', async () => {
    await open();
    await show('KOL');
    const fill = `chrome.storage.local.getBytesInUse(null).then((used) =>
      chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 12) }))`;
    await inExtension(browser, name, fill);
    const before = Object.keys(await storedItems(browser, name)).toSorted();

    await press(page, name, 'know');
    await pause(500);

    expect(Object.keys(await storedItems(browser, name)).toSorted()).toEqual(before);
    expect(await marks(page)).toContain('KOL');
    await inExtension(browser, name, "chrome.storage.local.remove('filler')");
  });

  test('a failure of ours is kept for the options and a report, and the page hears nothing', async () => {
    await page.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { heard: [] });
      const hear = (event: Event) => Reflect.get(globalThis, 'heard').push(event.type);
      addEventListener('error', hear);
      addEventListener('unhandledrejection', hear);
    });
    // A pack compiled by us can only be as broken as this when something of ours is.
    const broken = { id: 'x', theme: 'x', forms: ['白熊暗号'], senses: [{ id: 'x', when: {} }] };
    await putItems(browser, name, { 'terms/x': { checked: 1, terms: [broken, null] } });
    await page.goto(site.url('/plain'));
    const [error] = await eventually(async () => {
      const found = await notedErrors(browser, name);
      if (found.length === 0) throw new Error('nothing noted');
      return found;
    });

    const report = await inExtension(
      browser,
      name,
      `(async () => {
        let copied = '';
        navigator.clipboard.writeText = async (text) => { copied = text; };
        for (let i = 0; i < 200 && !document.querySelector('.errors'); i++) await new Promise((done) => setTimeout(done, 50));
        const shown = document.querySelector('.errors')?.textContent ?? '';
        document.querySelector('#errors .buttons button')?.click();
        for (let i = 0; i < 100 && copied === ''; i++) await new Promise((done) => setTimeout(done, 50));
        return { shown, copied };
      })()`,
      'options.html',
    );
    const { message, stack } = error as { message: string; stack: string[] };
    expect(message).toMatch(/^TypeError: /);
    expect(stack[0]).toMatch(/content-scripts\/content\.js:\d+/);
    const text = JSON.stringify([error, report]);
    expect(report).toMatchObject({ shown: expect.stringContaining(message) as string });
    expect((report as { copied: string }).copied).toContain(message);
    for (const word of ['白熊暗号', '种草', '品牌', 'zhipin']) expect(text).not.toContain(word);
    expect(await page.evaluate('heard')).toEqual([]);
    expect(await html(page)).toBe(await asServed(page));

    await inExtension(browser, name, "chrome.storage.local.remove(['terms/x', 'errors'])");
    expect(await marksWith(page, '媒介计划')).toContain('KOL');
  });

  test('what a page of ours throws is kept too, at once or later', async () => {
    const messages = await inExtension(
      browser,
      name,
      `(async () => {
        const kept = async (count) => {
          for (let i = 0; i < 100; i++) {
            const { errors = [] } = await chrome.storage.local.get('errors');
            if (errors.length === count) return errors.map(({ message }) => message);
            await new Promise((done) => setTimeout(done, 50));
          }
        };
        setTimeout(() => { throw new SyntaxError('wrongly drawn'); });
        await kept(1);
        void Promise.reject(new RangeError('too late'));
        return kept(2);
      })()`,
      'guide.html',
    );
    await inExtension(browser, name, "chrome.storage.local.remove('errors')");
    expect(messages).toEqual(['RangeError: too late', 'SyntaxError: wrongly drawn']);
  });

  test('removed in the middle we leave the page as it was, and come back', async () => {
    await open();
    const id = name === 'firefox' ? EXTENSION_ID : new URL(await originOf(browser, name)).host;
    await show('KOL');

    await browser.uninstallExtension(id);

    await eventually(async () => {
      if (await isSeen(page)) throw new Error('still painted');
      if (await isCardSeen(page)) throw new Error('the card still shows');
    }, 15_000);
    // Firefox takes our script away without a word: what it put there stays, without our style sheet.
    expect(await page.$$('plain-jd-popover')).toHaveLength(name === 'firefox' ? 1 : 0);
    expect((await html(page)).replace(/<plain-jd-popover.*?<\/plain-jd-popover>/, '')).toBe(
      await asServed(page),
    );
    await page.mouse.move(300, 300, { steps: 4 });
    await page.evaluate(() => document.querySelector('li')?.append(' 种草'));
    await pause(500);
    expect(await isCardSeen(page)).toBe(false);
    expect(await isSeen(page)).toBe(false);

    await browser.installExtension(buildOf(name));
    // Firefox starts us in open pages too.
    if (name === 'chromium') await page.reload();
    await eventually(async () => {
      if (!(await isSeen(page))) throw new Error('not painted');
      if ((await marks(page)).filter((mark) => mark === 'KOL').length !== 1)
        throw new Error('not once');
    }, 20_000);
    // Our welcome page may have come to the front.
    await page.bringToFront();
    await marksWith(page, 'KOL');
    await hover(page, 'KOL');
    await whenOpen(page);
    expect(await page.$$('plain-jd-popover')).toHaveLength(1);
  });
});

/** Whether marks of ours can be seen: painted, and with a style. */
const isSeen = (page: Page) =>
  page.evaluate(() => {
    const item = document.querySelector('li') ?? document.body;
    const { textDecorationLine } = getComputedStyle(item, '::highlight(plain-jd-air)');
    return CSS.highlights.has('plain-jd-air') && textDecorationLine !== 'none';
  });

/** Whether our card, or what is left of it, takes any room. */
const isCardSeen = (page: Page) =>
  page.evaluate(() => document.querySelector('plain-jd-popover')?.checkVisibility() ?? false);

/** A build that is allowed everywhere from the start, so that its own registration comes on top of the manifest's. */
function allowedEverywhere(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'plain-jd-'));
  cpSync(buildOf(name), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object;
  const more = { host_permissions: ['*://*/*'] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...more }));
  return folder;
}

describe.each(BROWSERS)('two copies in one page in %s', (name) => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = allowedEverywhere(name);
    browser = await openBrowser(name, folder);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('mark once, show one popover, and are gone together', async () => {
    await eventually(async () => {
      const scripts = await inExtension(
        browser,
        name,
        'chrome.scripting.getRegisteredContentScripts()',
      );
      if (!Array.isArray(scripts) || scripts.length === 0) throw new Error('not registered');
    });
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(site.url('/plain'));
    await marksWith(page, '媒介计划');
    await pause(500);
    expect((await marks(page)).filter((mark) => mark === '媒介计划')).toHaveLength(1);
    await hover(page, '媒介计划');
    await whenOpen(page);
    await filledPopover(page, name);
    expect(await page.$$('plain-jd-popover')).toHaveLength(1);

    await setSettings(browser, name, { enabled: false });

    await without(page, '媒介计划');
    expect(await html(page)).toBe(await asServed(page));
    expect(await notedErrors(browser, name)).toEqual([]);
  });
});
