import type { PageState } from '../core/messages.ts';
import { accessTo, type Access } from './access.ts';
import { browser } from './browser.ts';
import { busiestFrame } from './frames.ts';
import { askPage, type Frame } from './messages.ts';

/** The page in front of the user. */
export interface ActivePage {
  readonly frame: Frame;
  readonly url: string;
  /** '' for pages without one. */
  readonly host: string;
  /** What the content script says; null when there is none. */
  readonly state: PageState | null;
  readonly access: Access;
}

/** The page in front and what is true of it; null when no tab is in front. */
export async function activePage(): Promise<ActivePage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { frame, state } = await stateOf(tab.id);
  // Without a click of the user the browser keeps the address from us; the page itself knows.
  const url = tab.url ?? '';
  const host = state?.host ?? (URL.canParse(url) ? new URL(url).hostname : '');
  return { frame, url, host, state, access: url ? await accessTo(url) : 'fixed' };
}

async function stateOf(tabId: number): Promise<Pick<ActivePage, 'frame' | 'state'>> {
  const frame = await busiestFrame(tabId);
  const state = await askPage(frame, { type: 'page-state' });
  if (state || frame.frameId === 0) return { frame, state };
  // That frame is gone.
  const top = { tabId, frameId: 0 };
  return { frame: top, state: await askPage(top, { type: 'page-state' }) };
}

/** Loads a tab anew. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
