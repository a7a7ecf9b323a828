import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
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
import { PAGES } from './pages.ts';

/*
 * What a hostile page or a hostile pack can try. Chromium only: its driver sees into our closed shadow
 * root, which no page can.
 */

const EVIL = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const escaped = EVIL.replaceAll('<', '&lt;');

/** A page that records whatever reaches it, from the first moment on. */
const LISTENING = `<script>
window.seen = [];
addEventListener('message', ({ data }) => seen.push(['message', JSON.stringify(data)]));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { seen.push(['event', event.type]); return dispatch.call(this, event); };
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); seen.push(['shadow', this.localName]); window.root = root; return root; };
const open = Document.prototype.createElement;
</script>`;

let site: Site;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const plain = PAGES['/plain']?.body ?? '';
  site = await serve({
    ...PAGES,
    '/evil': { body: plain.replace('媒介计划', `媒介计划${escaped}和白熊计划`) },
    '/listening': { body: plain.replace('<head>', `<head>${LISTENING}`) },
  });
  browser = await openBrowser('chromium');
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  origin = `chrome-extension://${new URL(target.url()).host}`;
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function openPage(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(url);
  return page;
}

/** Everything in our popover, closed shadow root included. */
async function popoverTree(page: Page): Promise<{ elements: string[]; text: string }> {
  const cdp: CDPSession = await page.createCDPSession();
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = nodesIn(root).find(({ localName }) => localName === 'plain-jd-popover');
  const nodes = host ? nodesIn(host) : [];
  return {
    elements: nodes.map(({ localName }) => localName).filter(Boolean),
    text: nodes.map(({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : '')).join(''),
  };
}

function nodesIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [node, ...inside.flatMap(nodesIn)];
}

describe('text stays text', () => {
  beforeAll(async () => {
    const pack = {
      name: EVIL,
      terms: [
        {
          id: 'white-bear',
          forms: { zh: ['白熊计划'] },
          roles: [],
          meaning: { zh: `意思是${EVIL}`, en: `Means ${EVIL}` },
        },
      ],
    };
    const file = join(tmpdir(), `plain-jd-evil-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(pack));
    const options = await openPage(`${origin}/options.html`);
    const inputs = await eventually(async () => {
      const found = await options.$$('input[type=file][accept*="json"]');
      if (found.length === 0) throw new Error('no file input');
      return found;
    });
    await inputs[0]?.uploadFile(file);
    await eventually(async () => {
      const text = await options.evaluate(() => document.body.textContent ?? '');
      if (!text.includes('onerror')) throw new Error('the pack is not listed');
    });
    expect(await options.evaluate('window.hacked')).toBeUndefined();
    expect(await options.$('img[src=x]')).toBeNull();
    await options.close();
  });

  test('a pack that writes markup shows it as it is written, in the popover', async () => {
    const page = await openPage(site.url('/evil'));
    await marksWith(page, '白熊计划');
    await hover(page, '白熊计划');
    await whenOpen(page);
    const { elements, text } = await eventually(async () => {
      const tree = await popoverTree(page);
      if (!tree.text.includes('onerror')) throw new Error(`shows ${tree.text}`);
      return tree;
    });

    expect(text).toContain(EVIL);
    expect(elements).not.toContain('img');
    expect(elements).not.toContain('script');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await page.close();
  });

  test('and in the guide', async () => {
    const guide = await openPage(`${origin}/guide.html#/terms`);
    const search = await guide.waitForSelector('input[role=combobox]');
    await search?.type('白熊计划');
    await eventually(async () => {
      const text = await guide.evaluate(() => document.body.textContent ?? '');
      if (!text.includes('白熊计划')) throw new Error('not found');
    });
    await search?.press('Enter');
    await eventually(async () => {
      const text = await guide.evaluate(() => document.body.textContent ?? '');
      if (!text.includes('onerror')) throw new Error('not shown');
    });

    expect(await guide.evaluate('window.hacked')).toBeUndefined();
    expect(await guide.$('img[src=x]')).toBeNull();
    await guide.close();
  });
});

describe('a page', () => {
  test('hears nothing of us: no message, no event, no shadow root', async () => {
    const page = await openPage(site.url('/listening'));
    await marksWith(page, '媒介计划');
    await hover(page, '媒介计划');
    await whenOpen(page);
    await pause(500);

    expect(await page.evaluate('seen')).toEqual([]);
    await page.close();
  });

  test('reaches nothing through the closed shadow root of the popover', async () => {
    const page = await openPage(site.url('/listening'));
    await marksWith(page, '媒介计划');
    await hover(page, '媒介计划');
    await whenOpen(page);

    const reached = await page.evaluate(() => {
      const host = document.querySelector('plain-jd-popover');
      return {
        shadow: host?.shadowRoot ?? null,
        children: host?.childNodes.length,
        text: host?.textContent,
        caught: Reflect.get(window, 'root') ?? null,
        around: [...(host?.attributes ?? [])].map(({ name }) => name),
      };
    });
    expect(reached).toEqual({
      shadow: null,
      children: 0,
      text: '',
      caught: null,
      around: ['popover'],
    });
    await page.close();
  });

  test('does not drive us by messages, events or made-up pointers and keys', async () => {
    const page = await openPage(site.url('/plain'));
    const before = await marksWith(page, '媒介计划');
    const id = new URL(origin).host;
    const tabs = browser.targets().length;

    await page.evaluate((extension) => {
      const started = `${extension}:content:wxt:content-script-started`;
      const detail = { contentScriptName: 'content', messageId: 'x' };
      document.dispatchEvent(new CustomEvent(started, { detail }));
      for (const message of [
        { type: started, ...detail },
        { type: 'next' },
        { type: 'set-kind', kind: 'fmcg' },
        { type: 'know', term: 'kol', known: true },
        { type: 'open-guide', path: 'role/media' },
      ]) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('plain-jd', { detail: message }));
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      }
      const [highlight] = [...CSS.highlights.values()];
      const [mark] = highlight ?? [];
      const element = mark?.startContainer.parentElement;
      const { left, top } = element?.getBoundingClientRect() ?? new DOMRect();
      const at = { clientX: left + 5, clientY: top + 5, bubbles: true, detail: 1 };
      for (const type of ['pointermove', 'pointerdown', 'click', 'contextmenu']) {
        element?.dispatchEvent(new PointerEvent(type, at));
      }
      document.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'n', altKey: true, shiftKey: true }),
      );
    }, id);
    await pause(800);

    expect(await isOpen(page)).toBe(false);
    expect(await marks(page)).toEqual(before);
    expect((await painted(page))['active'] ?? []).toEqual([]);
    expect(browser.targets().length).toBe(tabs);
    await page.close();
  });

  test('finds no extension API and no file of ours', async () => {
    const page = await openPage(site.url('/plain'));
    await marksWith(page, '媒介计划');

    const found = await page.evaluate(async (own) => {
      const file = await fetch(`${own}/guide.bin`).then(
        () => 'read',
        () => 'refused',
      );
      const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
      return { file, runtime: runtime ?? null };
    }, origin);

    expect(found).toEqual({ file: 'refused', runtime: null });
    await page.close();
  });
});
