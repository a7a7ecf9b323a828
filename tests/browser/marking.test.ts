import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  BROWSERS,
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
import { PAGES } from './pages.ts';

const EVERY = ['KOL', '动销', '媒介计划', '种', '草'];

let site: Site;
beforeAll(async () => {
  site = await serve(PAGES);
});
afterAll(() => site.close());

describe.each(BROWSERS)('marking in %s', (name) => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.newPage();
    problems.length = 0;
    page.on('pageerror', (error) => problems.push(String(error)));
  });
  afterEach(() => page.close());

  const open = (path: string): Promise<unknown> => page.goto(site.url(path));

  test('marks the terms of a posting, across inline elements, and nothing around it', async () => {
    await open('/plain');

    const now = await marksWith(page, '媒介计划');
    expect(now).toEqual(expect.arrayContaining(EVERY));
    expect(now.filter((mark) => mark === '草')).toHaveLength(1);
    expect(now).not.toContain('私域');
  });

  test('follows a page that renders in the browser and renders again', async () => {
    await open('/client');
    await marksWith(page, '媒介计划');

    await page.evaluate('draw(["维护品牌的私域，每天和用户聊天；"])');

    expect(await marksWith(page, '私域')).toContain('种草');
    expect(problems).toEqual([]);
  });

  test('does not disturb hydration', async () => {
    await open('/hydrated');
    await marksWith(page, '媒介计划');

    await page.waitForFunction('"hydrated" in window');

    expect(await page.evaluate('hydrated')).toBe(true);
    await page.click('li');
    expect(await page.evaluate('clicked')).toBe(true);
    expect(await marks(page)).toContain('种草');
    expect(problems).toEqual([]);
  });

  test('reads words of which every character has its own element', async () => {
    await open('/letters');

    expect(await marksWith(page, '种')).toEqual(
      expect.arrayContaining(['媒', '介', '计', '划', '草']),
    );
  });

  test('keeps lines apart that are separated by br in one block', async () => {
    await open('/breaks');

    const now = await marksWith(page, '种草');
    expect(now).not.toContain('私');
    expect(now).not.toContain('域');
  });

  test('reads open shadow trees, nested ones too', async () => {
    await open('/shadow');

    expect(await marksWith(page, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
    const decoration = await page.evaluate(() => {
      const inner = document.querySelector('job-app')?.shadowRoot?.querySelector('job-view');
      const item = inner?.shadowRoot?.querySelector('li');
      return item && getComputedStyle(item, '::highlight(plain-jd-air)').textDecorationStyle;
    });
    expect(decoration).toBe('dotted');
  });

  test.each(['/frame', '/srcdoc'])('reads a same-origin frame: %s', async (path) => {
    await open(path);

    const handle = await page.waitForSelector('#job');
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('no frame');
    expect(await marksWith(frame, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
  });

  test('works under a strict policy with Trusted Types', async () => {
    await open('/strict');

    expect(await marksWith(page, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
    expect(await page.$eval('#trusted', (element) => element.textContent)).toBe('on');
  });

  test('follows a pane that changes without navigation; the page handles its clicks', async () => {
    await open('/pane');
    await marksWith(page, '媒介计划');

    await page.click('[data-job="1"]');

    const now = await marksWith(page, '私域');
    expect(now).not.toContain('媒介计划');
    expect(await page.evaluate('clicks')).toBe(1);
    await page.click('[data-job="0"]');
    expect(await marksWith(page, '媒介计划')).not.toContain('私域');
  });

  test('comes back when the page clears every highlight', async () => {
    await open('/clears');
    await page.waitForFunction('cleared === 2', { timeout: 15_000 });

    expect(await marksWith(page, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
  });

  test('is not reached by what the page does to its prototypes', async () => {
    await open('/hostile');

    await eventually(async () => {
      if ((await page.evaluate('CSS.highlights.size')) === 0) throw new Error('nothing painted');
    });
    expect(problems).toEqual([]);
  });

  test('paints nothing on a page without a posting', async () => {
    await open('/nothing');
    await pause(800);

    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  test('does not read what cannot be seen, and reads through noise', async () => {
    await open('/hidden');

    const now = await marksWith(page, '媒介计划');
    expect(now).not.toContain('私域');
    expect(now).toEqual(expect.arrayContaining(['复', '购率']));
  });

  test('reads XHTML', async () => {
    await open('/xhtml');

    expect(await marksWith(page, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
    await hover(page, '媒介计划');
    await whenOpen(page);
  });

  test('leaves a drawing alone', async () => {
    await open('/svg');
    await pause(500);

    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(problems).toEqual([]);
  });

  test('reads a posting under sixty shadow trees', async () => {
    await open('/deep');

    expect(await marksWith(page, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
    expect(problems).toEqual([]);
  });

  test('does not feed a page that answers every change with another', async () => {
    await open('/loop');
    await marksWith(page, '媒介计划');
    await pause(500);

    const count = Number(await page.evaluate('count'));
    await pause(500);
    expect(await page.evaluate('count')).toBe(count);
    expect(problems).toEqual([]);
  });

  test('follows a virtual list, and keeps nothing of the rows that are gone', async () => {
    await open('/virtual');
    await marksWith(page, '种草');
    for (let from = 20; from <= 400; from += 20) {
      await page.evaluate(`draw(${from})`);
      await pause(20);
    }

    await eventually(async () => {
      const attached = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].map(({ startContainer }) => startContainer.isConnected),
        ),
      );
      const wanted = await page.$$eval('#rows > div', (rows) => rows.length);
      if (attached.includes(false) || attached.length < wanted) throw new Error(`${attached}`);
    });
    expect((await marks(page)).filter((mark) => mark === '种草')).toHaveLength(20);
  });

  test('outlives a page that rewrites its body every 50 ms', async () => {
    await open('/rewrites');
    await pause(1500);

    expect(await page.evaluate('count')).toBeGreaterThan(10);
    await page.evaluate('clearInterval(timer)');
    expect(await marksWith(page, '媒介计划')).toEqual(expect.arrayContaining(EVERY));
    expect(problems).toEqual([]);
  });
});
