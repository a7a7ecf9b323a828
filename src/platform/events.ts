import { browser } from './browser.ts';

/** Calls back when a tab is closed. Listeners of the background live as long as it does. */
export function onTabGone(callback: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => callback(tabId));
}

/** Calls back when the user grants or withdraws access to sites, and once when the browser starts or the extension is updated. */
export function onAccessChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}

/** Calls back with the sites the user has just granted; a prompt of the browser may close the popup that asked. */
export function onAccessGranted(callback: (origins: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) callback(origins);
  });
}

/** Calls back with each keyboard command and the tab in front. */
export function onCommand(
  callback: (command: string, tab: { id: number; url: string }) => void,
): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) callback(command, { id: tab.id, url: tab.url ?? '' });
  });
}
