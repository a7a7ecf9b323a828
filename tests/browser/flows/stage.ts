import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../tools/find-browser.ts';
import { inExtension, isQuiet, openOwn, putInFront } from '../extension-page.ts';
import { eventually, marksWith, pause, type Site } from '../harness.ts';

/** A browser with the extension, a board, and what a user does. */
export interface Stage {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly site: Site;
  /** A posting of the board in a tab, once `word` is marked. */
  posting(path?: string, word?: string): Promise<Page>;
  /** A page of the extension in a tab. */
  own(path: string): Promise<Page>;
  /** The popup or the side panel over a page. */
  over(front: Page, path: 'popup.html' | 'sidepanel.html'): Promise<Page>;
}

export function createStage(name: BrowserName, browser: Browser, site: Site): Stage {
  const own = (path: string) => openOwn(browser, name, path);
  return {
    name,
    browser,
    site,
    own,
    async posting(path = '/plain', word = '媒介计划') {
      const page = await browser.newPage();
      await page.goto(site.url(path));
      await marksWith(page, word);
      return page;
    },
    async over(front, path) {
      const page = await own(path);
      await putInFront(page, front, path === 'popup.html');
      return page;
    },
  };
}

/** Closes every page and forgets all that was stored, so that the next flow starts as a new user. */
export async function startAnew({ name, browser }: Stage): Promise<void> {
  const [first, ...others] = (await browser.pages()).filter((page) => !isQuiet(page));
  for (const other of others) await other.close();
  await first?.bringToFront();
  await inExtension(
    browser,
    name,
    `Promise.all([
      chrome.storage.local.clear(),
      chrome.storage.sync.clear(),
      chrome.permissions.remove({ origins: ['*://careers.unlisted.test/*'] }),
    ])`,
  );
}

/** The visible thing to press with this name. */
export function pressable(page: Page, name: string): Promise<ElementHandle> {
  return eventually(async () => {
    const handle = await page.evaluateHandle((wanted) => {
      const all = document.querySelectorAll(
        'button, a, summary, label, [role=button], [role=option], input[type=checkbox]',
      );
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/g, ' ').trim();
      return [...all].find((one) => nameOf(one) === wanted && one.checkVisibility()) ?? null;
    }, name);
    const element = handle.asElement();
    if (!element) throw new Error(`nothing to press named ${name}`);
    return element as ElementHandle;
  });
}

/** Presses it, with the pointer. */
export async function press(page: Page, name: string): Promise<void> {
  await eventually(async () => {
    const control = await pressable(page, name);
    await control.scrollIntoView();
    const before = await control.boundingBox();
    await pause(50);
    const now = await control.boundingBox();
    // A click goes to a place: what still moves would be missed.
    if (before?.x !== now?.x || before?.y !== now?.y) throw new Error(`${name} still moves`);
    await control.click();
  });
}

/** What a reader sees of the page. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Resolves when the page shows every one of these texts. */
export async function sees(page: Page, ...texts: readonly string[]): Promise<void> {
  await eventually(async () => {
    const now = await shown(page);
    const missing = texts.filter((text) => !now.includes(text));
    if (missing.length > 0) throw new Error(`${missing.join(' | ')} is not in:\n${now}`);
  });
}

/** Resolves when the page shows none of them. */
export async function seesNo(page: Page, ...texts: readonly string[]): Promise<void> {
  await eventually(async () => {
    const now = await shown(page);
    const there = texts.filter((text) => now.includes(text));
    if (there.length > 0) throw new Error(`${there.join(' | ')} is still there`);
  });
}

/** The items in the extension's storage with such keys, asked by one of its pages. */
export function stored(page: Page, prefix: string): Promise<Record<string, unknown>> {
  return page.evaluate(`chrome.storage.local.get(null).then((items) => Object.fromEntries(
    Object.entries(items).filter(([key]) => key.startsWith(${JSON.stringify(prefix)}))))`) as Promise<
    Record<string, unknown>
  >;
}
