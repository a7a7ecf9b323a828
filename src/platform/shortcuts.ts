import { browser } from './browser.ts';

/** A keyboard command; `keys` is '' where none is set. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** All commands with the keys they have now. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/** Opens the browser's own page for changing keys. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox 137; Chromium has an address instead.
  const commands = browser.commands as typeof browser.commands & {
    readonly openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
