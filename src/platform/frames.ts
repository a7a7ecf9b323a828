import * as v from 'valibot';
import { browser } from './browser.ts';
import type { Frame } from './messages.ts';

// Kept in session storage because the background may be stopped at any moment.
const schema = v.fallback(v.record(v.string(), v.number()), {});
const keyOf = (tabId: number) => `frames:${tabId}`;

/** Remembers how many matches a frame shows (0 forgets it) and resolves with the tab's total. */
export async function rememberFrame({ tabId, frameId }: Frame, matches: number): Promise<number> {
  const frames = await framesOf(tabId);
  if (matches > 0) frames[frameId] = matches;
  else delete frames[frameId];
  await browser.storage.session.set({ [keyOf(tabId)]: frames });
  return Object.values(frames).reduce((sum, n) => sum + n, 0);
}

/** The frame of a tab with the most matches; the top frame when none has any. */
export async function busiestFrame(tabId: number): Promise<Frame> {
  const frames = await framesOf(tabId);
  const [best] = Object.entries(frames).toSorted(([, a], [, b]) => b - a);
  return { tabId, frameId: best ? Number(best[0]) : 0 };
}

/** Forgets a tab that was closed or went elsewhere. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function framesOf(tabId: number): Promise<Record<string, number>> {
  const key = keyOf(tabId);
  return v.parse(schema, (await browser.storage.session.get(key))[key] ?? {});
}
