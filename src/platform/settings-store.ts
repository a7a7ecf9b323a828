import { type Settings } from '../core/settings.ts';
import { isSettingKey, settingChanges, settingsOf } from '../core/store/setting-facts.ts';
import { withOtherKeys } from '../core/store/stored-items.ts';
import { loadFacts, writeChanges } from './store.ts';
import { watchItems } from './watch-items.ts';

/** The stored settings; defaults where nothing (or nonsense) is stored. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  return settingsOf(await loadFacts(isSettingKey));
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
  watchItems(
    withOtherKeys(isSettingKey),
    () =>
      void loadSettings().then((settings) => {
        if (!signal.aborted) onChange(settings);
      }),
    signal,
  );
}
