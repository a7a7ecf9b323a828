import { isBesideNamed } from '../core/sites.ts';
import { browser } from './browser.ts';

/** What we may do on a page: `fixed` pages (browser's own, stores) can never be read. */
export type Access = 'granted' | 'missing' | 'fixed';

/** Whether the extension may read pages of this address. */
export async function accessTo(url: string): Promise<Access> {
  const origin = originPattern(url);
  if (!origin) return 'fixed';
  // Firefox counts a host as granted of which our content script may read some pages.
  if (isBesideNamed(new URL(url))) return 'missing';
  return (await browser.permissions.contains({ origins: [origin] })) ? 'granted' : 'missing';
}

/** Asks the user for access to a page's site; call it from a click. Resolves with the answer. */
export async function requestAccess(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin ? browser.permissions.request({ origins: [origin] }) : false;
}

function originPattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `*://${hostname}/*` : null;
}
