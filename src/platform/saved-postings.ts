import { parseSavedPostings, withSaved, type SavedPosting } from '../core/saved/saved-posting.ts';
import { browser } from './browser.ts';

const KEY = 'saved';

/** The postings the user kept on this device, newest first; `[]` when there are none or storage fails. */
export async function loadSavedPostings(): Promise<SavedPosting[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: [] }));
  return parseSavedPostings(stored[KEY]);
}

/** Keeps a posting and resolves with all of them. */
export async function savePosting(posting: SavedPosting): Promise<SavedPosting[]> {
  const list = withSaved(await loadSavedPostings(), posting);
  await browser.storage.local.set({ [KEY]: list });
  return list;
}

/** Forgets a posting and resolves with the others. */
export async function removeSavedPosting(id: string): Promise<SavedPosting[]> {
  const list = (await loadSavedPostings()).filter((posting) => posting.id !== id);
  await browser.storage.local.set({ [KEY]: list });
  return list;
}
