import { factsOf, isFactKey, type Change, type Facts } from '../core/store/facts.ts';
import {
  FORMAT,
  FORMAT_KEY,
  OTHER_KEYS,
  formatOf,
  obsoleteKeys,
  parseStored,
  type Stored,
  withOtherKeys,
} from '../core/store/stored-items.ts';
import { browser } from './browser.ts';
import { reportError } from './report-error.ts';

/** Why nothing could be kept: no room, a newer version's data, or the browser's storage failed. */
export type StoreProblem = 'full' | 'newer' | 'failed';

/** Firefox looks thousands of keys up in seconds, and hands everything out in a quarter of one. */
const MANY_KEYS = 500;
const EMPTY: Stored = { facts: {}, format: 0 };
const problems = new EventTarget();

/** The facts of this device with such keys; none where storage cannot be read (which is reported). Never rejects. */
export async function loadStored(isWanted = isFactKey): Promise<Stored> {
  try {
    return parseStored(await readItems(withOtherKeys(isWanted)));
  } catch (error) {
    reportError(error);
    return EMPTY;
  }
}

/** The facts of this device, as `loadStored`. */
export async function loadFacts(isWanted = isFactKey): Promise<Facts> {
  return (await loadStored(isWanted)).facts;
}

/**
 * Keeps changes, all or none; each is an item of its own, so that what others change meanwhile
 * stays. Resolves with null when kept. Data of a newer version is never written over.
 */
export async function writeChanges(changes: readonly Change[]): Promise<StoreProblem | null> {
  if (changes.length === 0) return null;
  return attempt(async () => {
    const keys = [...changes.map(({ key }) => key), ...OTHER_KEYS];
    const { facts, format } = parseStored(await readKeys(keys));
    if (format > FORMAT) return 'newer';
    const start = format === 0 ? { [FORMAT_KEY]: FORMAT } : {};
    await browser.storage.local.set({ ...start, ...factsOf(changes, facts, Date.now()) });
    return null;
  });
}

/** Does something to the storage of this device; resolves with why it could not, which is told to all who watch. */
export async function attempt(
  work: () => Promise<StoreProblem | null>,
): Promise<StoreProblem | null> {
  const problem = await work().catch((error: unknown) => {
    const isFull = /quota|exceed|space/i.test(String(error));
    if (!isFull) reportError(error);
    return isFull ? ('full' as const) : ('failed' as const);
  });
  if (problem) problems.dispatchEvent(new CustomEvent('problem', { detail: problem }));
  return problem;
}

/** Calls back whenever something could not be kept, until the signal aborts. */
export function watchStoreProblems(
  onProblem: (problem: StoreProblem) => void,
  signal: AbortSignal,
): void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) onProblem(event.detail as StoreProblem);
  };
  problems.addEventListener('problem', listener, { signal });
}

/** The items with such keys. Others, which may be large, are not read where the browser can list keys. */
export async function readItems(
  isWanted: (key: string) => boolean,
): Promise<Record<string, unknown>> {
  const area = browser.storage.local;
  // Chromium 130, Firefox 143.
  if (typeof area.getKeys === 'function') return readKeys((await area.getKeys()).filter(isWanted));
  return pick(await area.get(null), isWanted);
}

/** The items with these keys. */
export async function readKeys(keys: readonly string[]): Promise<Record<string, unknown>> {
  const area = browser.storage.local;
  if (keys.length < MANY_KEYS) return area.get([...keys]);
  const wanted = new Set(keys);
  return pick(await area.get(null), (key) => wanted.has(key));
}

function pick(items: Record<string, unknown>, isWanted: (key: string) => boolean) {
  return Object.fromEntries(Object.entries(items).filter(([key]) => isWanted(key)));
}

/** Whether the data here was written by a newer version: it is read, never written. */
export async function isNewer(): Promise<boolean> {
  return formatOf(await browser.storage.local.get(FORMAT_KEY)) > FORMAT;
}

/** Brings what an older version stored into today's form; data of a newer version is left alone. */
export async function migrateStore(): Promise<StoreProblem | null> {
  return attempt(async () => {
    const items = await readItems(withOtherKeys(isFactKey));
    const format = formatOf(items);
    if (format > FORMAT) return 'newer';
    if (format === 0 || format === FORMAT) return null;
    const { facts } = parseStored(items);
    await browser.storage.local.set({ ...facts, [FORMAT_KEY]: FORMAT });
    await browser.storage.local.remove(obsoleteKeys(items));
    return null;
  });
}
