import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../tools/find-browser.ts';

/** The address Firefox gives the extension in tests (else it draws one for each profile). */
export const FIREFOX_UUID = '3c1b9f0e-5d0a-4c3c-9a53-2f5a4a0d7e11';

/** Changes stored settings as the popup does, from a page of the extension. */
export function setSettings(browser: Browser, name: BrowserName, change: object): Promise<void> {
  const script = `chrome.storage.local.get('settings').then(({ settings }) =>
    chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } }))`;
  return name === 'chromium' ? inChromium(browser, script) : inFirefox(browser, script);
}

async function inChromium(browser: Browser, script: string): Promise<void> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/guide.html`);
  await page.evaluate(script);
  await page.close();
}

/** The part of WebDriver BiDi that puppeteer does not offer for an extension's own pages. */
interface Connection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: Tree }>;
  send(method: 'script.evaluate', params: object): Promise<{ result: Evaluated }>;
  send(method: 'browsingContext.close', params: object): Promise<unknown>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

async function inFirefox(browser: Browser, script: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: Connection };
  const url = `moz-extension://${FIREFOX_UUID}/guide.html`;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const opening = `void gBrowser.addTrustedTab(${JSON.stringify(url)})`;
  await evaluate(connection, result.contexts[0]?.context ?? '', opening);
  const context = await findContext(connection, url);
  // Until the page has loaded, scripts run in an empty one and fail.
  while ((await evaluate(connection, context, script)) === 'exception') await pause();
  await connection.send('browsingContext.close', { context });
}

async function evaluate(
  connection: Connection,
  context: string,
  expression: string,
): Promise<'success' | 'exception'> {
  const params = { expression, target: { context }, awaitPromise: true };
  return (await connection.send('script.evaluate', params)).result.type;
}

async function findContext(connection: Connection, url: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const { result } = await connection.send('browsingContext.getTree', {});
    const found = result.contexts.find((context) => context.url.startsWith(url));
    if (found) return found.context;
    await pause();
  }
  throw new Error(`${url} did not open`);
}

function pause(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 50);
  });
}
