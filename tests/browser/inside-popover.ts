import type { Browser, Page, Protocol } from 'puppeteer-core';
import type { BrowserName } from '../../tools/find-browser.ts';
import { eventually } from './harness.ts';
import { inFirefoxItself } from './extension-page.ts';

/** What stands in our popover, as only the browser itself can see it: its shadow root is closed. */
export interface Inside {
  readonly text: string;
  readonly elements: readonly string[];
  /** By class, or else by what they say, with their middle in the viewport. */
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

const PEEK = `(root) => ({
  text: root.textContent,
  elements: [...root.querySelectorAll('*')].map(({ localName }) => localName),
  buttons: [...root.querySelectorAll('button')].map((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const name = button.className || button.textContent;
    return { name, x: left + width / 2, y: top + height / 2 };
  }),
})`;

/** What is in the open popover of the page in front; throws when none is open. */
export async function insidePopover(page: Page, name: BrowserName): Promise<Inside> {
  const found = name === 'chromium' ? await inChromium(page) : await inFirefox(page.browser());
  if (!found) throw new Error('no popover is open');
  return found;
}

/** The popover once its prose is there. */
export function filledPopover(page: Page, name: BrowserName): Promise<Inside> {
  return eventually(async () => {
    const inside = await insidePopover(page, name);
    if (!inside.buttons.some((button) => button.name === 'know')) throw new Error(inside.text);
    return inside;
  });
}

/** Clicks a button of the popover, as a user does. */
export async function press(page: Page, name: BrowserName, button: string): Promise<void> {
  const { buttons } = await insidePopover(page, name);
  const at = buttons.find((other) => other.name === button);
  if (!at) throw new Error(`no ${button} among ${JSON.stringify(buttons)}`);
  await page.mouse.click(at.x, at.y);
}

async function inChromium(page: Page): Promise<Inside | null> {
  const cdp = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = nodesIn(root).find(({ localName }) => localName === 'plain-jd-popover');
  const [shadow] = host?.shadowRoots ?? [];
  let inside: Inside | null = null;
  if (shadow) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${PEEK})(this); }`,
      objectId: object.objectId ?? '',
      returnByValue: true,
    });
    inside = result.value as Inside;
  }
  await cdp.detach();
  return inside;
}

function nodesIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...inside.flatMap(nodesIn)];
}

// A script that Firefox runs beside a page with its own rights; it answers by a message.
const FRAME_SCRIPT = `
const host = content.document.querySelector('plain-jd-popover');
const root = host && host.openOrClosedShadowRoot;
sendAsyncMessage('plain-jd-test', root ? JSON.stringify((${PEEK})(root)) : 'null');`;

async function inFirefox(browser: Browser): Promise<Inside | null> {
  const script = `data:,${encodeURIComponent(FRAME_SCRIPT)}`;
  const answer = await inFirefoxItself(
    browser,
    `new Promise((resolve) => {
      const { messageManager } = gBrowser.selectedBrowser;
      messageManager.addMessageListener('plain-jd-test', function listen({ data }) {
        messageManager.removeMessageListener('plain-jd-test', listen);
        resolve(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
  );
  return JSON.parse(String(answer)) as Inside | null;
}
