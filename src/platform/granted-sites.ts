import { isNamedPattern } from '../core/sites.ts';
import { browser } from './browser.ts';

/** The match patterns of sites the user allowed beyond `named`, in alphabetical order. */
export async function loadGrantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !isNamedPattern(origin)).toSorted();
}

/** Gives back the access to a site; resolves with whether it is gone. */
export async function withdrawAccess(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** Calls back when access to a site is granted or withdrawn, until the signal aborts. */
export function watchGrantedSites(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
}
