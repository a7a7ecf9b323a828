import { browser } from './browser.ts';

const ID = 'look-up';

/** Shows the menu item for selections with this title; `%s` stands for the selection. */
export async function showLookUpMenu(title: string): Promise<void> {
  try {
    await browser.contextMenus.update(ID, { title });
  } catch {
    // Not there yet: the first start after an installation or an update.
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
  }
}

/** Calls back with the selected text when the item is chosen. */
export function onLookUp(callback: (selection: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === ID && selectionText) callback(selectionText.trim());
  });
}
