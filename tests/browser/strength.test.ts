import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveApps } from './apps/serve-apps.ts';
import { inFirefoxItself, notedErrors } from './extension-page.ts';
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
  serve,
  whenOpen,
  type Site,
} from './harness.ts';
import { filledPopover } from './inside-popover.ts';
import { PAGES } from './pages.ts';

/*
 * Pages that are hard to live with. Each is open where we read and where we do not, and must come to
 * the same in both; nothing is thrown, by the page or by us, and nothing is kept of what is gone.
 */

const OUTSIDE = 'careers.unlisted.test';

let site: Site;
beforeAll(async () => {
  site = await serve({ ...PAGES, ...(await serveApps()) });
});
afterAll(() => site.close());

/** An error of a page's own policy names the address, and twins have different ones. */
const withoutHost = (error: string) => error.replaceAll(/http:\/\/[^/]+/g, '');

/** All that can be seen of a page by itself: its elements, open shadow trees, and what its script counted. */
const seen = (page: Page, counted: string) =>
  page.evaluate((names) => {
    const inside = (root: Document | ShadowRoot): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot
          ? [
              element.shadowRoot.innerHTML,
              String(element.shadowRoot.childNodes.length),
              ...inside(element.shadowRoot),
            ]
          : [],
      );
    return [
      document.documentElement.outerHTML,
      ...inside(document),
      ...names.split(' ').map((name) => String(Reflect.get(globalThis, name))),
    ];
  }, counted);

interface Twin {
  readonly path: string;
  /** A word that must be painted before we go on. */
  readonly word: string;
  /** What the page is made to do, as a script of its own. */
  readonly act?: string;
  /** The word to be painted after that. */
  readonly after?: string;
  /** Names of what the page counts. */
  readonly counted?: string;
}

const TWINS: readonly Twin[] = [
  { path: '/plain', word: '媒介计划' },
  {
    path: '/pane',
    word: '媒介计划',
    act: 'document.querySelector(\'[data-job="1"]\').click()',
    after: '私域',
    counted: 'clicks',
  },
  {
    path: '/client',
    word: '媒介计划',
    act: "draw(['维护品牌的私域，每天和用户聊天；'])",
    after: '私域',
  },
  { path: '/letters', word: '介' },
  { path: '/shadow', word: '媒介计划' },
  { path: '/deep', word: '媒介计划' },
  { path: '/strict', word: '媒介计划' },
  { path: '/unselectable', word: '媒介计划' },
  { path: '/zero-width', word: '媒\u200b介\u2060计\u00ad划' },
  { path: '/virtual', word: '种草', act: 'draw(40)', after: '种草' },
  { path: '/xhtml', word: '媒介计划' },
  { path: '/loop', word: '媒介计划', counted: 'count' },
];

describe.each(BROWSERS)('hard pages in %s', (name) => {
  let browser: Browser;
  let ours: Page;
  let plain: Page;
  const thrown: string[] = [];
  /** What the page throws by itself: Firefox counts what its own policy refused. */
  const thrownAlone: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser(name);
    plain = await browser.newPage();
    ours = await browser.newPage();
    await ours.setViewport({ width: 1000, height: 700 });
    await plain.setViewport({ width: 1000, height: 700 });
    ours.on('pageerror', (error) => thrown.push(String(error)));
    plain.on('pageerror', (error) => thrownAlone.push(String(error)));
    await ours.bringToFront();
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    thrown.length = 0;
    thrownAlone.length = 0;
  });

  const openBoth = async (path: string): Promise<void> => {
    await plain.goto(site.url(path, OUTSIDE));
    await ours.goto(site.url(path));
  };

  test.each(TWINS)(
    '$path is as without us',
    async ({ path, word, act = '', after = word, counted = 'top' }) => {
      await openBoth(path);
      await marksWith(ours, word);
      await hover(ours, word);
      await whenOpen(ours);
      await ours.mouse.move(1, 1);
      await whenOpen(ours, false);
      // The twin is not waited for by a mark: its script may still be at work.
      await eventually(async () =>
        expect(await seen(ours, counted)).toEqual(await seen(plain, counted)),
      );
      await plain.evaluate(act);
      await ours.evaluate(act);
      await marksWith(ours, after);
      await eventually(async () =>
        expect(await seen(ours, counted)).toEqual(await seen(plain, counted)),
      );
      expect((await painted(plain))['air']).toBeUndefined();
      // The driver tells of an error when it gets to it.
      await eventually(async () =>
        expect(thrown.map(withoutHost)).toEqual(thrownAlone.map(withoutHost)),
      );
    },
  );

  test('a page that lies in its own prototypes is asked nothing', async () => {
    await openBoth('/lies');
    // Our own helpers would be lied to: only expressions that call nothing of the page's.
    await eventually(async () => {
      if ((await ours.evaluate('CSS.highlights.size')) === 0) throw new Error('nothing painted');
    });

    for (const what of ['calls', 'document.documentElement.outerHTML']) {
      expect(await ours.evaluate(what)).toBe(await plain.evaluate(what));
    }
    expect(thrown).toEqual([]);
  });

  test('a strict policy with Trusted Types keeps our card whole and hears of no breach', async () => {
    await ours.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { breaches: 0 });
      addEventListener('securitypolicyviolation', ({ sourceFile }) => {
        if (!sourceFile?.startsWith(location.origin)) {
          Reflect.set(globalThis, 'breaches', Reflect.get(globalThis, 'breaches') + 1);
        }
      });
    });
    await ours.goto(site.url('/strict'));
    await marksWith(ours, '媒介计划');
    const before = await ours.evaluate('breaches');
    await hover(ours, '媒介计划');
    await whenOpen(ours);
    const { buttons } = await filledPopover(ours, name);

    expect(buttons.filter(({ x, y }) => x > 0 && y > 0).length).toBeGreaterThan(2);
    expect(await ours.evaluate('breaches')).toBe(before);
    await ours.mouse.move(1, 1);
    await whenOpen(ours, false);
  });

  test('a page of a million nodes is marked while its own timers run', async () => {
    await ours.goto(site.url('/million'), { timeout: 60_000 });
    await marksWith(ours, '媒介计划', 40_000);
    const ticks = Number(await ours.evaluate('ticks'));
    await ours.evaluate(() => {
      document.querySelector('li')?.append('，写种草文案');
      document.querySelector('#many')?.replaceChildren();
    });
    await eventually(async () => {
      const now = await marks(ours);
      if (!now.includes('种草')) throw new Error(String(now));
    }, 30_000);

    expect(Number(await ours.evaluate('ticks'))).toBeGreaterThan(ticks);
    expect(thrown).toEqual([]);
    await ours.goto('about:blank');
  });

  test('frames that come and go are read each time', async () => {
    await ours.goto(site.url('/frames'));
    for (let i = 0; i < 4; i++) {
      const frame = await eventually(() => newFrame(ours));
      await marksWith(frame, '媒介计划');
      await ours.evaluate(i % 2 ? 'hide(); show()' : 'show()');
      await eventually(async () => {
        if (!frame.detached) throw new Error('still there');
      });
    }
    await ours.evaluate('hide()');
    expect(thrown).toEqual([]);
  });

  test('printing shows neither marks nor card, and changes nothing', async () => {
    await ours.goto(site.url('/plain'));
    const before = await marksWith(ours, '媒介计划');
    const html = await seen(ours, 'top');
    await hover(ours, '媒介计划');
    await whenOpen(ours);
    await medium(ours, name, 'print');
    const inPrint = await ours.evaluate(() => {
      const item = document.querySelector('li');
      const host = document.querySelector('plain-jd-popover');
      return {
        isPrint: matchMedia('print').matches,
        line: item && getComputedStyle(item, '::highlight(plain-jd-air)').textDecorationLine,
        size: host && host.getBoundingClientRect().width,
      };
    });
    await medium(ours, name, '');
    expect(inPrint).toEqual({ isPrint: true, line: 'none', size: 0 });

    expect((await ours.pdf()).length).toBeGreaterThan(1000);
    await ours.mouse.move(1, 1);
    await whenOpen(ours, false);
    expect(await marks(ours)).toEqual(before);
    expect(await seen(ours, 'top')).toEqual(html);
  });

  test('a page that comes back out of the cache is marked as it was', async () => {
    await ours.evaluateOnNewDocument(() => {
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(globalThis, { persisted });
      });
    });
    await ours.goto(site.url('/plain'));
    const before = await marksWith(ours, '媒介计划');
    await ours.goto(site.url('/nothing'));
    await ours.evaluate(() => globalThis.history.back());
    await ours.waitForFunction("location.pathname === '/plain'");

    await marksWith(ours, '媒介计划');
    expect(await ours.evaluate('globalThis.persisted')).toBe(true);
    expect(await marks(ours)).toEqual(before);
    await hover(ours, 'KOL');
    await whenOpen(ours);
    await ours.mouse.move(1, 1);
    await whenOpen(ours, false);
    expect(thrown).toEqual([]);
  });

  // Only Chromium's driver counts.
  test.runIf(name === 'chromium').each(['/virtual', '/react', '/frames', '/rewrites', '/plain'])(
    'nothing of what is gone is kept: %s',
    async (path) => {
      const page = await browser.newPage();
      await page.goto(site.url(path));
      const act = CYCLES[path] ?? '';
      if (path === '/react') await page.evaluate('app.hydrate()');
      if (path === '/rewrites') await page.evaluate('clearInterval(timer)');
      await cycle(page, act, 10);
      const before = await counters(page);
      await cycle(page, act, 40);
      const after = await counters(page);

      expect(after.documents).toBeLessThanOrEqual(before.documents);
      expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 5);
      expect(after.nodes).toBeLessThan(before.nodes + 60);
      await page.close();
    },
  );

  test('none of it was a failure of ours', async () => {
    expect(await isOpen(ours)).toBe(false);
    expect(await notedErrors(browser, name)).toEqual([]);
  });
});

/** What each page does over and over; 40 times this must leave no more behind than nothing. */
const CYCLES: Readonly<Record<string, string>> = {
  '/virtual': 'draw((window.at = ((window.at ?? 0) + 20) % 400))',
  '/react':
    "for (const id of ['rows', 'turn', 'over', 'job-1', 'job-0']) document.querySelector('#' + id).click()",
  '/frames': 'show()',
  '/rewrites': 'draw()',
  '/plain': '',
};

async function cycle(page: Page, act: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    if (act === '') {
      const word = i % 2 ? 'KOL' : '媒介计划';
      await page.bringToFront();
      await marksWith(page, word);
      await hover(page, word);
      await whenOpen(page);
    } else {
      await page.evaluate(act);
      await pause(60);
    }
  }
  await page.mouse.move(1, 1);
  if (act === '') await whenOpen(page, false);
  await page.evaluate(act);
  await pause(600);
}

async function counters(page: Page) {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const counted = await cdp.send('Memory.getDOMCounters');
  await cdp.detach();
  return counted;
}

async function newFrame(page: Page): Promise<Frame> {
  const handle = await page.$('iframe');
  const frame = await handle?.contentFrame();
  if (!frame || frame.detached) throw new Error('no frame');
  return frame;
}

async function medium(page: Page, name: string, to: 'print' | ''): Promise<void> {
  if (name === 'chromium') await page.emulateMediaType(to || undefined);
  else {
    const set = `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(to)}`;
    await inFirefoxItself(page.browser(), set);
  }
}
