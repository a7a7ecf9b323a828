import { browser } from './browser.ts';

const CHECK_MS = 3000;

/**
 * Calls back once when this content script has been orphaned: its extension was updated, disabled or
 * removed while the page stayed open. The browser sends no event for that, so it is looked for.
 */
export function onOrphaned(callback: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    callback();
  }, CHECK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    // Firefox throws on any use of a dead extension's API.
    return false;
  }
}
