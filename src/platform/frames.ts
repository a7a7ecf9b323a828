import * as v from 'valibot';
import { browser } from './browser.ts';
import type { Frame } from './messages.ts';

// Kept in session storage because the background may be stopped at any moment, and one item for each
// frame because frames tell at the same time.
const schema = v.fallback(v.number(), 0);
const prefixOf = (tabId: number) => `frames:${tabId}:`;

/** Remembers how many matches a frame shows (0 forgets it) and resolves with the tab's total. */
export async function rememberFrame({ tabId, frameId }: Frame, matches: number): Promise<number> {
  const key = `${prefixOf(tabId)}${frameId}`;
  if (matches > 0) await browser.storage.session.set({ [key]: matches });
  else await browser.storage.session.remove(key);
  return (await framesOf(tabId)).reduce((sum, frame) => sum + frame.matches, 0);
}

/** The frame of a tab with the most matches; the top frame when none has any. */
export async function busiestFrame(tabId: number): Promise<Frame> {
  const frames = await framesOf(tabId);
  const [best] = frames.toSorted((a, b) => b.matches - a.matches);
  return { tabId, frameId: best?.frameId ?? 0 };
}

/** Forgets a tab that was closed or went elsewhere. */
export async function forgetTab(tabId: number): Promise<void> {
  const frames = await framesOf(tabId);
  const keys = frames.map(({ frameId }) => `${prefixOf(tabId)}${frameId}`);
  await browser.storage.session.remove(keys);
}

async function framesOf(
  tabId: number,
): Promise<{ readonly frameId: number; readonly matches: number }[]> {
  const items = await browser.storage.session.get(null);
  const prefix = prefixOf(tabId);
  return Object.entries(items)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, raw]) => ({
      frameId: Number(key.slice(prefix.length)),
      matches: v.parse(schema, raw),
    }));
}
