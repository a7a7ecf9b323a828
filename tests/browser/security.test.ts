import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inExtension, notedErrors, originOf } from './extension-page.ts';
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
import { insidePopover } from './inside-popover.ts';
import { PAGES } from './pages.ts';

/* What a hostile page or a hostile pack can try; `docs/threat-model.md` says what it would be after. */

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

/** Imports a pack by the options' own file field. */
const importing = (pack: object): string => `(async () => {
  const until = async (find) => {
    for (let i = 0; i < 200; i++) { const found = find(); if (found) return found; await new Promise((done) => setTimeout(done, 50)); }
  };
  const input = await until(() => document.querySelector('#packs input[type=file]'));
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(JSON.stringify(pack))}], 'evil.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return ${SHOWN};
})()`;

/** Waits until the evil words are shown; what they are shown as. */
const SHOWN = `(async () => {
  for (let i = 0; i < 200 && !document.body.textContent.includes('onerror'); i++) await new Promise((done) => setTimeout(done, 50));
  return { text: document.body.textContent, images: document.querySelectorAll('img[src=x]').length, hacked: window.hacked ?? null };
})()`;

let site: Site;
beforeAll(async () => {
  const plain = PAGES['/plain']?.body ?? '';
  site = await serve({
    ...PAGES,
    '/evil': { body: plain.replace('媒介计划', `媒介计划${escaped}和白熊计划`) },
    '/listening': { body: plain.replace('<head>', `<head>${LISTENING}`) },
  });
});
afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    browser = await openBrowser(name);
    origin = await originOf(browser, name);
  });
  afterAll(() => browser.close());

  async function openPage(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.bringToFront();
    await page.goto(url);
    return page;
  }

  describe('text stays text', () => {
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
    const asText = { text: expect.stringContaining(EVIL) as string, images: 0, hacked: null };

    test('a pack that writes markup shows it as it is written, in the options', async () => {
      const shown = await inExtension(browser, name, importing(pack), 'options.html');
      // A name is cut to the length of a form.
      const cut = expect.stringContaining(EVIL.slice(0, 25)) as string;
      expect(shown).toEqual({ ...asText, text: cut });
    });

    test('in the popover', async () => {
      const page = await openPage(site.url('/evil'));
      await marksWith(page, '白熊计划');
      await hover(page, '白熊计划');
      await whenOpen(page);
      const { elements, text } = await eventually(async () => {
        const inside = await insidePopover(page, name);
        if (!inside.text.includes('onerror')) throw new Error(`shows ${inside.text}`);
        return inside;
      });

      expect(text).toContain(EVIL);
      expect(elements).not.toContain('img');
      expect(elements).not.toContain('script');
      expect(await page.evaluate('window.hacked')).toBeUndefined();
      await page.close();
    });

    test('and in the guide', async () => {
      const path = `guide.html#/search/${encodeURIComponent('白熊计划')}`;
      expect(await inExtension(browser, name, SHOWN, path)).toEqual(asText);
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
        const frame = document.createElement('iframe');
        frame.src = `${own}/guide.html`;
        document.body.append(frame);
        const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
        return { file, runtime: runtime ?? null };
      }, origin);

      await pause(500);
      expect(found).toEqual({ file: 'refused', runtime: null });
      expect(page.frames().filter((frame) => frame.url().startsWith(origin))).toEqual([]);
      expect(await notedErrors(browser, name)).toEqual([]);
      await page.close();
    });
  });
});
