import { browser } from './browser.ts';

/** Shows a number on the toolbar button of a tab; 0 clears it. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#2461cf' });
  } catch {
    // The tab was closed in the meantime.
  }
}
