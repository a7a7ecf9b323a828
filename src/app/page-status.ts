import type { Posting, Reading } from '../core/reading/reading.ts';
import { isOn, type Settings } from '../core/settings.ts';
import { matchesSite } from '../core/sites.ts';
import type { ActivePage } from '../platform/active-page.ts';

/** What is true of the page in front, as a reader needs to hear it. */
export type PageStatus =
  | { readonly kind: 'reading'; readonly posting: Posting; readonly reading: Reading }
  | { readonly kind: 'no-posting' | 'off' | 'no-access' | 'fixed' | 'reload' };

/** Why the page in front is read or not. */
export function pageStatus(page: ActivePage, settings: Settings): PageStatus {
  const { state, access, host, url } = page;
  if (access === 'fixed' && !state) return { kind: 'fixed' };
  if (!isOn(settings, host)) return { kind: 'off' };
  if (state?.posting && state.reading) {
    return { kind: 'reading', posting: state.posting, reading: state.reading };
  }
  if (state) return { kind: 'no-posting' };
  return { kind: access === 'granted' || isNamed(url) ? 'reload' : 'no-access' };
}

function isNamed(url: string): boolean {
  return URL.canParse(url) && matchesSite(new URL(url));
}
