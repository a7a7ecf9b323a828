import { type Settings } from '../core/settings.ts';
import { settingChanges, settingsOf } from '../core/store/setting-facts.ts';
import { loadFacts, watchFacts, writeChanges } from './store.ts';

/** The stored settings; defaults where nothing (or nonsense) is stored. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  return settingsOf(await loadFacts());
}

/**
 * Changes some settings and resolves with all of them as they are then. Only what differs is written,
 * field by field and entry by entry. What cannot be kept is told to `watchStoreProblems`. Never rejects.
 */
export async function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const before = await loadSettings();
  await writeChanges(settingChanges(before, change(before)));
  return loadSettings();
}

/** Calls back with all settings whenever any of them changes, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchFacts((facts) => onChange(settingsOf(facts)), signal);
}
