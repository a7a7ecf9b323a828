import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveApps } from './apps/serve-apps.ts';
import { notedErrors } from './extension-page.ts';
import {
  BROWSERS,
  eventually,
  hover,
  marks,
  marksWith,
  openBrowser,
  serve,
  whenOpen,
  type Site,
} from './harness.ts';

/*
 * React and Vue as they are: pages rendered on a server, hydrated under our marks and rendered again
 * in every way. Each is open twice, once where we read and once where we do not: both must come to
 * the same, step by step.
 */

const OUTSIDE = 'careers.unlisted.test';
const STEPS = 'like turn rows job-1 like over rows turn job-0 over rows like'.split(' ');

let site: Site;
beforeAll(async () => {
  site = await serve(await serveApps());
});
afterAll(() => site.close());

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const click = (page: Page, id: string) =>
  page.$eval(`#${id}`, (button) => (button as HTMLElement).click());
const problems = (page: Page) => page.evaluate('app.problems');

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());

  /** The painted words are exactly those that stand in the page now. */
  const whenFollowed = (page: Page, words: readonly string[], gone: readonly string[]) =>
    eventually(async () => {
      const now = await marks(page);
      const shown = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer }) => startContainer.isConnected),
        ),
      );
      if (shown.includes(false)) throw new Error('painted what is gone');
      if (!words.every((word) => now.includes(word))) throw new Error(`missing among ${now}`);
      if (gone.some((word) => now.includes(word))) throw new Error(`too many: ${now}`);
    });

  test.each(['react', 'vue'])('%s hydrates and renders again as without us', async (kind) => {
    const [ours, plain] = [await browser.newPage(), await browser.newPage()];
    const thrown: string[] = [];
    ours.on('pageerror', (error) => thrown.push(String(error)));
    await plain.goto(site.url(`/${kind}`, OUTSIDE));
    await ours.bringToFront();
    await ours.goto(site.url(`/${kind}`));
    await marksWith(ours, '媒介计划');
    await hover(ours, '媒介计划');
    await whenOpen(ours);
    const isSame = await ours.evaluate(() => {
      const before = document.querySelector('li')?.firstChild;
      Reflect.get(globalThis, 'app').hydrate();
      return new Promise((done) => {
        setTimeout(() => done(document.querySelector('li')?.firstChild === before), 300);
      });
    });
    await plain.evaluate('app.hydrate()');

    expect(isSame).toBe(true);
    await ours.mouse.move(2, 2);
    await whenOpen(ours, false);
    for (const step of STEPS) {
      await Promise.all([click(ours, step), click(plain, step)]);
      expect(await html(ours)).toBe(await html(plain));
      const [mine, other] = step === 'job-1' ? ['私域', 'KOL'] : ['KOL', '私域'];
      if (step.startsWith('job')) await whenFollowed(ours, [mine ?? ''], [other ?? '']);
    }
    await whenFollowed(ours, ['KOL', '媒介计划', '动销'], ['私域']);
    await eventually(async () => {
      const count = (await marks(ours)).filter((mark) => mark === '种草').length;
      if (count !== 13) throw new Error(`${count} of 13 are painted`);
    });
    await ours.$eval('li', (line) => line.click());
    await plain.$eval('li', (line) => line.click());
    expect(await html(ours)).toBe(await html(plain));
    await Promise.all([ours.evaluate('app.unmount()'), plain.evaluate('app.unmount()')]);
    await eventually(async () => {
      if ((await marks(ours)).length > 0) throw new Error('still painted');
    });
    expect(await html(ours)).toBe(await html(plain));
    expect(await problems(ours)).toEqual([]);
    expect(await problems(plain)).toEqual([]);
    expect(thrown).toEqual([]);
    expect(await notedErrors(browser, name)).toEqual([]);
    await Promise.all([ours.close(), plain.close()]);
  });
});
