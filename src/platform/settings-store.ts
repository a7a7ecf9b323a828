import { parseSettings, type Settings } from '../core/settings.ts';
import { browser } from './browser.ts';

const KEY = 'settings';

/** The stored settings; defaults where nothing (or nonsense) is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and resolves with all of them. Only what was ever set is stored. */
export async function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const raw = isRecord(stored[KEY]) ? stored[KEY] : {};
  const next = { ...raw, ...change(parseSettings(raw)) };
  await browser.storage.local.set({ [KEY]: next });
  return parseSettings(next);
}

/** Calls back with all settings whenever any of them changes, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) onChange(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
