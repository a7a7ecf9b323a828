import * as v from 'valibot';
import { redactError, type ErrorReport } from '../core/redact-error.ts';
import { browser } from './browser.ts';
import { watchItems } from './watch-items.ts';

const KEY = 'errors';
const MAX_ERRORS = 20;

const reports = v.fallback(
  v.array(
    v.object({
      at: v.number(),
      version: v.string(),
      message: v.string(),
      stack: v.array(v.string()),
    }),
  ),
  [],
);

/** The last failures of our own code, newest first; `[]` when there were none or storage fails. */
export async function loadErrors(): Promise<ErrorReport[]> {
  const items = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: [] }));
  return v.parse(reports, items[KEY] ?? []);
}

/** Keeps a failure on this device without any text of a page; the oldest of more than 20 is dropped. */
export async function keepError(error: unknown): Promise<void> {
  const report = redactError(error, {
    at: Date.now(),
    version: browser.runtime.getManifest().version,
    base: browser.runtime.getURL(''),
  });
  const kept = [report, ...(await loadErrors())].slice(0, MAX_ERRORS);
  await browser.storage.local.set({ [KEY]: kept });
}

/** Forgets them all. */
export async function clearErrors(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back when the log changes, until the signal aborts. */
export function watchErrors(onChange: () => void, signal: AbortSignal): void {
  watchItems((key) => key === KEY, onChange, signal);
}
