import { browser } from './browser.ts';
import { loadGrantedSites } from './granted-sites.ts';

const ID = 'other-sites';
const SCRIPT = 'content-scripts/content.js';
const STYLE = 'content-scripts/content.css';

/** Registers the content script for every site the user has granted beyond the named ones, and only for those. */
export async function syncRegisteredSites(): Promise<void> {
  const matches = await loadGrantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [SCRIPT],
    css: [STYLE],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts reading in the tabs that are open on sites just granted, without a reload. */
export async function injectInto(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  // A tab that shows an error of the browser's own refuses.
  await Promise.allSettled(tabs.map(({ id }) => injectNow(id ?? -1)));
}

/** Starts reading in a tab, without a reload. */
export async function injectNow(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
