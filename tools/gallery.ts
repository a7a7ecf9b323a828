import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { dictionaryPlugin } from './dictionary/vite-plugin.ts';
import { findBrowser } from './find-browser.ts';
import { CHROMIUM_FLAGS, MOUSE_FLAG } from './launch-browser.ts';

/*
 * Takes a picture of every surface in every language and theme and puts them into one page:
 * `npm run gallery`, or `npm run gallery -- popup zh-TW` for those whose name holds all the words.
 */

const OUT = fileURLToPath(new URL('../.output/gallery', import.meta.url));
const STAGE = fileURLToPath(new URL('gallery', import.meta.url));
const REPO = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const THEMES = ['light', 'dark', 'forced'] as const;
// What people see with colours of their own is looked at where it matters most.
const FORCED = /^pop(over|up)(-two-senses|-mismatch)?$/;
const VARIANTS = LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const));
const SCALE = 2;

interface Picture {
  readonly name: string;
  readonly file: string;
  readonly width: number;
}

const words = process.argv.slice(2);
const server = await createServer({
  root: STAGE,
  configFile: false,
  logLevel: 'error',
  plugins: [dictionaryPlugin()],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { allow: [REPO] } },
});
await server.listen();
const program = findBrowser('chromium');
if (!program) throw new Error('no Chromium found: npm start installs one');
const browser = await puppeteer.launch({
  executablePath: program,
  args: [...CHROMIUM_FLAGS, MOUSE_FLAG],
});
try {
  if (words.length === 0) await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const pictures = await takeAll(await browser.newPage(), server.resolvedUrls?.local[0] ?? '');
  await writeFile(`${OUT}/index.html`, pageOf(pictures));
  console.log(`${pictures.length} pictures: ${OUT}/index.html`);
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(page: Page, url: string): Promise<Picture[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForSelector('html[data-surfaces]', { timeout: 120_000 });
  const list = await page.evaluate(() => document.documentElement.dataset['surfaces'] ?? '[]');
  const surfaces = JSON.parse(list) as [name: string, width: number, height: number][];
  const pictures: Picture[] = [];
  const session = await page.createCDPSession();
  for (const [surface, width, height] of surfaces) {
    await page.setViewport({ width, height, deviceScaleFactor: SCALE });
    for (const [language, theme] of VARIANTS) {
      const name = `${surface} ${language} ${theme}`;
      if (theme === 'forced' && !FORCED.test(surface)) continue;
      if (!words.every((word) => surface.startsWith(word) || name.split(' ').includes(word))) {
        continue;
      }
      await forceColours(session, theme === 'forced');
      await show(page, `#${surface}&${language}&${theme}`);
      const file = `${name.replaceAll(' ', '.')}.png`;
      await page.screenshot({ path: `${OUT}/${file}`, fullPage: true });
      pictures.push({ name, file, width });
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return pictures;
}

async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await page.waitForSelector(`html[data-shown='${hash}']`);
}

/** As a browser does for readers with a colour scheme of their own. */
async function forceColours(session: CDPSession, isOn: boolean): Promise<void> {
  const value = isOn ? 'active' : 'none';
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
}

function pageOf(pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ name, file, width }) =>
      `<figure><img src="${file}" width="${Math.min(width, 800)}" loading="lazy" alt=""><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Plain JD gallery</title>
<style>body{font:14px system-ui;background:#dfe4ec;margin:24px;display:flex;flex-wrap:wrap;gap:24px;align-items:start}
figure{margin:0}img{display:block;box-shadow:0 2px 12px #0003}figcaption{padding:6px 0;color:#456}</style>
${figures.join('\n')}\n`;
}
