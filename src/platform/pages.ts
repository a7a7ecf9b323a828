import { browser } from './browser.ts';

/** Opens a place of the guide in a tab; `path` as in `guide.html#/role/media`. */
export async function openGuide(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`guide.html#/${path}`) });
}

/** Opens the options. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the options at a place, as in `own/<word>`. */
export async function openOptionsAt(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${place}`) });
}

/** The browser's own language, as in `zh-TW`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Goes from the guide to the form in which users explain words themselves. */
export function openOwnEntry(words: string): void {
  location.replace(browser.runtime.getURL(`options.html#own/${encodeURIComponent(words)}`));
}
