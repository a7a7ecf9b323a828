import { browser } from './browser.ts';

const ID = 'other-sites';
const SCRIPT = 'content-scripts/content.js';
const STYLE = 'content-scripts/content.css';

/**
 * Registers the content script for every site the user has granted beyond the named ones, and only
 * for those. `named` are the patterns of the manifest's own content script.
 */
export async function syncRegisteredSites(named: readonly string[]): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !named.includes(origin));
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

/** Starts reading in the tabs that are open now on a site just granted, without a reload. */
export async function injectNow(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE] });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
