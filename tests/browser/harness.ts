import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { EXTENSION_ID, FIREFOX_UUID } from './extension-page.ts';
import { findBrowser, type BrowserName } from '../../tools/find-browser.ts';
import { launchBrowser } from '../../tools/launch-browser.ts';

/** One page or file of the test site. */
export interface Served {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on loopback that answers under any host name. */
export interface Site {
  /** Address of `path` under a board's name; no request leaves the machine. */
  url(path: string, host?: string): string;
  close(): void;
}

/** Both browsers; every case runs in each. */
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const BOARD = 'www.zhipin.com';

/** Serves `pages` by path, the same under every host. */
export async function serve(pages: Readonly<Record<string, Served>>): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://site').pathname];
    if (!page) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': page.type ?? 'text/html;charset=utf-8',
      ...page.headers,
    });
    response.end(page.body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = BOARD) => `http://${host}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const OUTPUT = process.env['PLAIN_JD_OUTPUT'] ?? '.output';
const BUILDS: Record<BrowserName, string> = {
  chromium: `${OUTPUT}/chrome-mv3`,
  firefox: `${OUTPUT}/firefox-mv3`,
};

/** The folder of the built extension. */
export const buildOf = (name: BrowserName): string => resolve(BUILDS[name]);

/** The browser with the built extension; every name resolves to this machine, so nothing gets out. */
export async function openBrowser(
  name: BrowserName,
  extension: string = buildOf(name),
): Promise<Browser> {
  const program = findBrowser(name);
  if (!program) throw new Error(`${name} is not installed: npm test installs it`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: npm run build`);
  // Firefox lets a driver open an extension's own pages only with this.
  process.env['MOZ_REMOTE_ALLOW_SYSTEM_ACCESS'] = '1';
  return launchBrowser({
    name,
    program,
    extension,
    headless: true,
    flags: ['--host-resolver-rules=MAP * 127.0.0.1'],
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: FIREFOX_UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'dom.security.https_first': false,
      'browser.startup.page': 0,
      // A site that is asked for is granted without a question.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
}

/** What is painted, by style: the words of each painted piece. */
export type Painted = Readonly<Record<string, readonly string[]>>;

/** What the extension paints in a frame now. The registry is the page's own: nothing of ours is asked. */
export function painted(frame: Page | Frame): Promise<Painted> {
  return frame.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('plain-jd-')) continue;
      found[name.slice('plain-jd-'.length)] = [...highlight].map((range) => {
        const text = range.startContainer.nodeValue ?? '';
        return text.slice(range.startOffset, range.endOffset);
      });
    }
    return found;
  });
}

/** Every painted piece of a term, sorted. */
export async function marks(frame: Page | Frame): Promise<string[]> {
  const { air = [], ground = [], own = [] } = await painted(frame);
  return [...air, ...ground, ...own].toSorted();
}

/** The marks once they hold `wanted`; throws with what there is after `timeoutMs`. */
export async function marksWith(
  frame: Page | Frame,
  wanted: string,
  timeoutMs = 8000,
): Promise<string[]> {
  return eventually(async () => {
    const now = await marks(frame);
    if (!now.includes(wanted)) throw new Error(`no ${wanted} among ${JSON.stringify(now)}`);
    return now;
  }, timeoutMs);
}

/** What `check` comes to, as soon as it no longer throws. */
export async function eventually<T>(check: () => Promise<T>, timeoutMs = 8000): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(50);
    }
  }
}

export function pause(delayMs: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, delayMs);
  });
}

/** The middle of the first painted piece that reads `word`, in the frame's viewport. */
export async function placeOf(
  frame: Page | Frame,
  word: string,
): Promise<{ x: number; y: number }> {
  const place = await frame.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('plain-jd-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const text = startContainer.nodeValue ?? '';
        if (text.slice(startOffset, endOffset) !== wanted) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return null;
  }, word);
  if (!place) throw new Error(`${word} is not painted`);
  return place;
}

/** Rests the pointer on a painted word. */
export async function hover(page: Page, word: string): Promise<void> {
  const { x, y } = await placeOf(page, word);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
}

/** Whether our host is in the page and open. */
export function isOpen(frame: Page | Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const find = (root: Document | ShadowRoot): Element | null => {
      const own = root.querySelector('plain-jd-popover:popover-open');
      if (own) return own;
      for (const element of root.querySelectorAll('*')) {
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return null;
    };
    return find(document) !== null;
  });
}

/** Resolves when the popover is open (or closed). */
export async function whenOpen(frame: Page | Frame, wanted = true): Promise<void> {
  await eventually(async () => {
    if ((await isOpen(frame)) !== wanted) throw new Error(wanted ? 'not open' : 'still open');
  }, 5000);
}
