import { loadErrors, watchErrors } from '../platform/error-log.ts';
import { loadGrantedSites, watchGrantedSites } from '../platform/granted-sites.ts';
import { loadOwnEntries, loadPacks, watchPacks } from '../platform/packs-store.ts';
import { loadShortcuts } from '../platform/shortcuts.ts';
import { loadSyncState, watchSyncState } from '../platform/sync.ts';
import { useLive } from './use-live.ts';

const PACKS = { load: loadPacks, watch: watchPacks };
const OWN = { load: loadOwnEntries, watch: watchPacks };
const SYNC = { load: loadSyncState, watch: watchSyncState };
const ERRORS = { load: loadErrors, watch: watchErrors };
const GRANTED = { load: loadGrantedSites, watch: watchGrantedSites };
// Keys are changed on a page of the browser's own: coming back from it is the only sign.
const SHORTCUTS = {
  load: loadShortcuts,
  watch: (onChange: () => void, signal: AbortSignal) =>
    addEventListener('focus', onChange, { signal }),
};

/** All that the options show beside the settings, always as it is now. */
export function useOptionsData() {
  const [packs] = useLive(PACKS, []);
  const [own] = useLive(OWN, []);
  const [sync] = useLive(SYNC, null);
  const [errors] = useLive(ERRORS, []);
  const [granted] = useLive(GRANTED, []);
  const [shortcuts] = useLive(SHORTCUTS, []);
  return { packs, own, sync, errors, granted, shortcuts };
}
