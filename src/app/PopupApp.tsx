import { useEffect, useMemo, useState } from 'preact/hooks';
import { createLookup } from '../core/search/lookup.ts';
import { isOn, type Settings } from '../core/settings.ts';
import { matchesSite } from '../core/sites.ts';
import { requestAccess } from '../platform/access.ts';
import { activePage, reloadTab, type ActivePage } from '../platform/active-page.ts';
import { askPage } from '../platform/messages.ts';
import { openGuide, openOptions } from '../platform/pages.ts';
import { injectNow } from '../platform/registered-sites.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { placePath } from '../ui/place.ts';
import { Popup, type PageStatus, type PopupActions } from '../ui/popup/Popup.tsx';
import type { AppProps } from './open-app.tsx';

const MAX_HITS = 8;
/** The page needs a moment to read after it was switched on. */
const REFRESH_MS = 400;

/** The popup joined to the page in front. */
export function PopupApp({ settings, guide }: AppProps) {
  const [page, setPage] = useState<ActivePage | null>(null);
  const refresh = () => void activePage().then(setPage);
  useEffect(refresh, []);
  useEffect(() => {
    const timer = setTimeout(refresh, REFRESH_MS);
    return () => clearTimeout(timer);
  }, [settings]);

  const lookup = useMemo(() => createLookup(guide), [guide]);
  if (!page) return null;
  return (
    <Popup
      status={statusOf(page, settings)}
      host={page.access === 'fixed' && !page.state ? '' : page.host}
      onEverywhere={settings.enabled}
      onHere={isOn({ ...settings, enabled: true }, page.host)}
      guide={guide}
      search={(query) => lookup(query, MAX_HITS)}
      actions={actionsFor(page, refresh)}
    />
  );
}

function statusOf({ state, access, host, url }: ActivePage, settings: Settings): PageStatus {
  if (access === 'fixed' && !state) return { kind: 'fixed' };
  if (!isOn(settings, host)) return { kind: 'off' };
  if (state?.posting && state.reading) {
    return { kind: 'reading', posting: state.posting, reading: state.reading };
  }
  if (state) return { kind: 'no-posting' };
  return { kind: access === 'granted' || matchesSite(new URL(url)) ? 'reload' : 'no-access' };
}

function actionsFor({ frame, url, host }: ActivePage, refresh: () => void): PopupActions {
  return {
    switchAll: (on) => void changeSettings(() => ({ enabled: on })),
    switchSite: (on) => void changeSettings(({ sites }) => ({ sites: { ...sites, [host]: on } })),
    allow: () =>
      void requestAccess(url).then(async (granted) => {
        if (granted) await injectNow(frame.tabId);
        refresh();
      }),
    reload: () => void reloadTab(frame.tabId).then(() => window.close()),
    setKind: (kind) => void askPage(frame, { type: 'set-kind', kind }).then(refresh),
    openGuide: (place) => void openGuide(placePath(place)),
    openPanel: null,
    openOptions: () => void openOptions(),
  };
}
