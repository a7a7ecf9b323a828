import { browser } from './browser.ts';

/** Calls back when an item with such a key changes, until the signal aborts. */
export function watchItems(
  isWanted: (key: string) => boolean,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some(isWanted)) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
