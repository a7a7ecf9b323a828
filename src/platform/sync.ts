import * as v from 'valibot';
import {
  isFactKey,
  mergeFacts,
  newerFacts,
  withoutForgotten,
  type Facts,
} from '../core/store/facts.ts';
import { planSync, syncDifference, unpackSync } from '../core/store/plan-sync.ts';
import { settingsOf } from '../core/store/setting-facts.ts';
import { FORMAT, formatOf, parseStored } from '../core/store/stored-items.ts';
import { browser } from './browser.ts';
import { reportError } from './report-error.ts';
import { loadStored, readKeys } from './store.ts';
import { watchItems } from './watch-items.ts';

const STATE_KEY = 'sync-state';
/** Browsers allow 120 writes a minute and 1,800 an hour; changes of this time go out together. */
const GATHER_MS = 3000;

const stateSchema = v.object({
  /** When this device last reached the synchronised store (ms since 1970); 0 for never. */
  at: v.number(),
  problem: v.nullable(v.picklist(['full', 'newer', 'failed', 'off'])),
  /** How many facts found no room and stay on this device. */
  spilled: v.number(),
});

/** How this device stands with the browser's synchronised store. */
export type SyncState = v.InferOutput<typeof stateSchema>;

/** What the background last noted; null when it never tried. */
export async function loadSyncState(): Promise<SyncState | null> {
  const items = await browser.storage.local.get(STATE_KEY);
  const parsed = v.safeParse(stateSchema, items[STATE_KEY]);
  return parsed.success ? parsed.output : null;
}

/** Calls back when that changes, until the signal aborts. */
export function watchSyncState(onChange: () => void, signal: AbortSignal): void {
  watchItems((key) => key === STATE_KEY, onChange, signal);
}

/** Keeps this device and the synchronised store in step, from the background, for as long as it runs. */
export function startSync(gatherMs = GATHER_MS): void {
  const area = browser.storage.sync as typeof browser.storage.sync | undefined;
  if (!area) return;
  const state = { isWaiting: false, work: Promise.resolve() };
  const soon = () => {
    if (state.isWaiting) return;
    state.isWaiting = true;
    setTimeout(() => {
      state.isWaiting = false;
      state.work = state.work.then(reconcile).catch(reportError);
    }, gatherMs);
  };
  watchItems(isFactKey, soon, new AbortController().signal);
  area.onChanged.addListener(soon);
  browser.runtime.onStartup.addListener(soon);
  browser.runtime.onInstalled.addListener(soon);
}

/** Takes in what is newer in the synchronised store and writes what it lacks; notes how that went. */
export async function reconcile(): Promise<void> {
  const { facts, format } = await loadStored();
  if (format > FORMAT) return note({ problem: 'newer', spilled: 0 });
  if (!settingsOf(facts).sync) return note({ problem: 'off', spilled: 0 });
  try {
    const remote = await browser.storage.sync.get(null);
    const merged = mergeFacts(facts, unpackSync(remote));
    await takeIn(newerFacts(facts, merged));
    if (formatOf(remote) > FORMAT) return await note({ problem: 'newer', spilled: 0 });
    const plan = planSync(withoutForgotten(merged, Date.now()));
    const { write, remove } = syncDifference(remote, plan);
    if (remove.length > 0) await browser.storage.sync.remove(remove);
    if (Object.keys(write).length > 0) await browser.storage.sync.set(write);
    await note({ problem: null, spilled: plan.spilled.length });
  } catch (error) {
    await note({ problem: /quota/i.test(String(error)) ? 'full' : 'failed', spilled: 0 });
  }
}

async function takeIn(incoming: Facts): Promise<void> {
  const keys = Object.keys(incoming);
  if (keys.length === 0) return;
  // The user may have changed something while we asked.
  const { facts } = parseStored(await readKeys(keys));
  await browser.storage.local.set(newerFacts(facts, incoming));
}

async function note(state: Omit<SyncState, 'at'>): Promise<void> {
  const before = await loadSyncState();
  const at = state.problem === null ? Date.now() : (before?.at ?? 0);
  await browser.storage.local.set({ [STATE_KEY]: { ...state, at } });
}
