import { browser } from './browser.ts';

/** Calls back once, right after the user installed the extension; not after an update. */
export function onFirstInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') callback();
  });
}

/** Opens the page that shows how it works. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** The extension's version, as in `1.2.0`. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
