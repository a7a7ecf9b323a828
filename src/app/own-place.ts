import { openOptions, openOptionsAt } from '../platform/pages.ts';

/** Opens the form for a word of one's own when a place of the guide asks for it; false for any other place. */
export async function openOwnEntry(path: string): Promise<boolean> {
  if (!path.startsWith('own/')) return false;
  const word = path.slice('own/'.length);
  await (word === '' ? openOptions() : openOptionsAt(`own/${word}`));
  return true;
}
