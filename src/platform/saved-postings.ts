import { keptPostings, parseSavedPosting, type SavedPosting } from '../core/saved/saved-posting.ts';
import { browser } from './browser.ts';
import { attempt, isNewer, readItems, type StoreProblem } from './store.ts';
import { watchItems } from './watch-items.ts';

// An item each, so that two windows that keep postings at once lose none.
const PREFIX = 'saved/';
const isSavedKey = (key: string) => key.startsWith(PREFIX);

/** The postings the user kept on this device, newest first; `[]` when there are none or storage fails. */
export async function loadSavedPostings(): Promise<SavedPosting[]> {
  const items = await readItems(isSavedKey).catch(() => ({}));
  return keptPostings(Object.values(items).flatMap((raw) => parseSavedPosting(raw) ?? []));
}

/** Calls back when they change, until the signal aborts. */
export function watchSavedPostings(onChange: () => void, signal: AbortSignal): void {
  watchItems(isSavedKey, onChange, signal);
}

/** Keeps postings beside those that are there; the oldest beyond what is kept go. Resolves with null when kept. */
export async function savePostings(
  postings: readonly SavedPosting[],
): Promise<StoreProblem | null> {
  return attempt(async () => {
    if (await isNewer()) return 'newer';
    const before = await loadSavedPostings();
    const kept = keptPostings([...postings, ...before]);
    const items = kept.map((posting) => [PREFIX + posting.id, posting]);
    await browser.storage.local.set(Object.fromEntries(items));
    const gone = before.filter(({ id }) => kept.every((posting) => posting.id !== id));
    await browser.storage.local.remove(gone.map(({ id }) => PREFIX + id));
    return null;
  });
}

/** Forgets a posting; resolves with null when it is gone. */
export async function removeSavedPosting(id: string): Promise<StoreProblem | null> {
  return attempt(async () => {
    if (await isNewer()) return 'newer';
    await browser.storage.local.remove(PREFIX + id);
    return null;
  });
}
