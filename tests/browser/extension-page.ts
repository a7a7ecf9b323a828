import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/find-browser.ts';
import type { Settings } from '../../src/core/settings.ts';
import { factsOf, isFactKey } from '../../src/core/store/facts.ts';
import { settingChangesOf } from '../../src/core/store/setting-facts.ts';
import { FORMAT, FORMAT_KEY } from '../../src/core/store/stored-items.ts';

/** The address Firefox gives the extension in tests (else it draws one for each profile). */
export const FIREFOX_UUID = '3c1b9f0e-5d0a-4c3c-9a53-2f5a4a0d7e11';
/** Our id in Firefox. */
export const EXTENSION_ID = 'plain-jd@plain-jd.app';

/** Stores settings as every part of the extension does: one item each. */
export async function setSettings(
  browser: Browser,
  name: BrowserName,
  change: Partial<Settings>,
): Promise<void> {
  const facts = factsOf(settingChangesOf(change), {}, Date.now());
  await putItems(browser, name, { [FORMAT_KEY]: FORMAT, ...facts });
}

/** Puts items into the extension's storage, whatever they are. */
export async function putItems(browser: Browser, name: BrowserName, items: object): Promise<void> {
  await inExtension(browser, name, `chrome.storage.local.set(${JSON.stringify(items)})`);
}

/** Everything in the extension's storage. */
export async function storedItems(
  browser: Browser,
  name: BrowserName,
): Promise<Record<string, unknown>> {
  return (await inExtension(browser, name, 'chrome.storage.local.get(null)')) as Record<
    string,
    unknown
  >;
}

/**
 * Sets everything the user can set back to what a new device has; failures that were noted stay. What
 * the browser synchronises is off from then on: it would bring back what was just taken away.
 */
export async function resetSettings(browser: Browser, name: BrowserName): Promise<void> {
  await setSettings(browser, name, { sync: false });
  const keys = Object.keys(await storedItems(browser, name));
  const ours = keys.filter((key) => isFactKey(key) && key !== 'set/sync');
  const items = JSON.stringify([...ours, FORMAT_KEY]);
  await inExtension(
    browser,
    name,
    `chrome.storage.sync.clear().then(() => chrome.storage.local.remove(${items}))`,
  );
}

/** The failures of our own code that the extension noted. */
export async function notedErrors(browser: Browser, name: BrowserName): Promise<unknown[]> {
  const { errors } = await storedItems(browser, name);
  return Array.isArray(errors) ? errors : [];
}

/** Stops the extension's background at once, whatever it is doing. */
export async function stopBackground(browser: Browser, name: BrowserName): Promise<void> {
  if (name === 'firefox') {
    await inFirefoxItself(
      browser,
      `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
    return;
  }
  const running = browser.targets().find((target) => target.type() === 'service_worker');
  const worker = await running?.worker();
  await worker?.close();
}

/**
 * Evaluates a script in a page of the extension and resolves with what it comes to: in a page of its own
 * when `path` names one, else in one that stays open behind the others.
 */
export async function inExtension(
  browser: Browser,
  name: BrowserName,
  script: string,
  path?: string,
): Promise<unknown> {
  const asText = `Promise.resolve(${script}).then((value) => JSON.stringify(value ?? null))`;
  const url = `${await originOf(browser, name)}/${path ?? QUIET}`;
  const ask = { url, script: asText, isKept: path === undefined };
  const text = await (name === 'chromium' ? inChromium(browser, ask) : inFirefox(browser, ask));
  return JSON.parse(text) as unknown;
}

/** What is asked of a page of the extension, and whether that page stays open. */
interface Ask {
  readonly url: string;
  readonly script: string;
  readonly isKept: boolean;
}

/** Where the extension's own pages are. */
export async function originOf(browser: Browser, name: BrowserName): Promise<string> {
  if (name === 'firefox') return `moz-extension://${FIREFOX_UUID}`;
  const extensions = await browser.extensions();
  const [id] = extensions.keys();
  if (!id) throw new Error('no extension is installed');
  return `chrome-extension://${id}`;
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
async function untilDrawn(page: Page): Promise<void> {
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

// A page of the extension that runs no script of its own: nothing there writes meanwhile.
const QUIET = 'LICENCES.txt';

/** Whether it is the page that {@link inExtension} keeps open. */
export const isQuiet = (page: Page): boolean => page.url().endsWith(QUIET);

async function inChromium(browser: Browser, { url, script, isKept }: Ask): Promise<string> {
  const open = isKept ? (await browser.pages()).find(isQuiet) : undefined;
  const page = open ?? (await browser.newPage({ type: 'tab', background: isKept }));
  if (!open) await page.goto(url);
  const text = await page.evaluate(script);
  if (!isKept) await page.close();
  return String(text);
}

/** The part of WebDriver BiDi that puppeteer does not offer for an extension's own pages. */
interface Connection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: Tree }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: Evaluated }>;
  send(method: 'browsingContext.close', params: object): Promise<unknown>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { readonly connection: Connection }).connection;

async function inFirefox(browser: Browser, { url, script, isKept }: Ask): Promise<string> {
  const connection = connectionOf(browser);
  const open = isKept ? await findContext(connection, url) : null;
  if (!open) await inFirefoxItself(browser, `void gBrowser.addTrustedTab(${JSON.stringify(url)})`);
  const context = open ?? (await untilOpen(connection, url));
  // Until the page has loaded, scripts run in an empty one and fail.
  let evaluated = await evaluate(connection, context, script);
  for (let tries = 0; evaluated.type === 'exception' && tries < 100; tries++) {
    await pause();
    evaluated = await evaluate(connection, context, script);
  }
  if (!isKept) await connection.send('browsingContext.close', { context });
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return String(evaluated.result?.value);
}

/** Evaluates a script in the window of Firefox itself. */
export async function inFirefoxItself(browser: Browser, script: string): Promise<unknown> {
  const connection = connectionOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const evaluated = await evaluate(connection, result.contexts[0]?.context ?? '', script);
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return evaluated.result?.value;
}

async function evaluate(
  connection: Connection,
  context: string,
  expression: string,
): Promise<Evaluated> {
  const params = { expression, target: { context }, awaitPromise: true };
  return (await connection.send('script.evaluate', params)).result;
}

async function findContext(connection: Connection, url: string): Promise<string | null> {
  const { result } = await connection.send('browsingContext.getTree', {});
  return result.contexts.find((context) => context.url.startsWith(url))?.context ?? null;
}

async function untilOpen(connection: Connection, url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const found = await findContext(connection, url);
    if (found) return found;
    await pause();
  }
  throw new Error(`${url} did not open`);
}

function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 50);
  });
}
