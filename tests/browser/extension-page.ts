import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/find-browser.ts';

/** The address Firefox gives the extension in tests (else it draws one for each profile). */
export const FIREFOX_UUID = '3c1b9f0e-5d0a-4c3c-9a53-2f5a4a0d7e11';

/** Changes stored settings as the popup does, from a page of the extension. */
export async function setSettings(
  browser: Browser,
  name: BrowserName,
  change: object,
): Promise<void> {
  const page = await openOwn(browser, name, 'guide.html');
  await page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } }))`);
  await page.close();
}

/** A page of the extension in a tab, once it is drawn; `path` as in `guide.html#/terms`. */
export async function openOwn(browser: Browser, name: BrowserName, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${await originOf(browser, name)}/${path}`;
  const opening = page.goto(url);
  if (name === 'chromium') await opening;
  // Firefox opens a driver's tab at such an address and never tells that it is loaded.
  else opening.catch(() => undefined);
  await untilDrawn(page);
  return page;
}

/** Resolves when a page of the extension shows something. */
export async function untilDrawn(page: Page): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const isDrawn = await page
      .evaluate(() => (document.querySelector('#root')?.childElementCount ?? 0) > 0)
      // Until the page is there, scripts run in an empty one and may lose it.
      .catch(() => false);
    if (isDrawn) return;
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
  throw new Error(`${page.url()} shows nothing`);
}

/**
 * Makes `front` the page that `own` takes for the one in front. A popup or a panel lies over a tab; here
 * each is a tab itself, and would take itself for it. `hasClicked` adds the address, which the browser
 * tells when the user clicks on the toolbar. Nothing else is faked.
 */
export async function putInFront(own: Page, front: Page, hasClicked: boolean): Promise<void> {
  await front.bringToFront();
  await own.evaluate(
    async (address) => {
      const api = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const id = tab?.id ?? -1;
      const query = async (_: object, done?: (tabs: Tab[]) => void) => {
        const tabs = [{ ...(await api.tabs.get(id)), ...address }];
        done?.(tabs);
        return tabs;
      };
      for (const name of ['chrome', 'browser']) {
        const other = (globalThis as unknown as Record<string, Api | undefined>)[name];
        if (other) Object.defineProperty(other.tabs, 'query', { value: query, configurable: true });
      }
      interface Tab {
        readonly id?: number;
      }
      interface Api {
        readonly tabs: {
          query(about: object): Promise<Tab[]>;
          get(id: number): Promise<Tab>;
        };
      }
    },
    hasClicked ? { url: front.url() } : {},
  );
  // That a tab comes to the front is what makes it look.
  await own.bringToFront();
}

async function originOf(browser: Browser, name: BrowserName): Promise<string> {
  if (name === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return `chrome-extension://${new URL(worker.url()).host}`;
}
