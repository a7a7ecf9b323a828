import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** What every Chromium of ours starts with: no services, nothing that goes out to a network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** Without a screen Chromium takes itself for a phone; with these it has a mouse, as in its pictures. */
export const MOUSE_FLAG =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

export interface LaunchOptions {
  readonly name: BrowserName;
  /** Path of the browser's program. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** More command-line flags (Chromium). */
  readonly flags?: readonly string[];
  /** More preferences (Firefox). */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

/** A fresh browser with the built extension loaded. Closing it leaves no process and no profile. */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const shared = {
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: null,
    handleSIGINT: false,
  };
  if (options.name === 'chromium') {
    const chromium = await puppeteer.launch({
      ...shared,
      pipe: true,
      enableExtensions: [options.extension],
      args: [...CHROMIUM_FLAGS, '--window-size=1280,860', ...(options.flags ?? [])],
    });
    // Before its worker runs, a page may get our script but not yet our style sheet.
    await chromium.waitForTarget((target) => target.type() === 'service_worker');
    return chromium;
  }
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    args: ['--width=1280', '--height=860'],
    extraPrefsFirefox: { ...options.preferences },
  });
  await browser.installExtension(options.extension);
  return browser;
}
