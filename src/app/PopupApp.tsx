import { useMemo } from 'preact/hooks';
import { isSaved } from '../core/saved/saved-posting.ts';
import { createLookup } from '../core/search/lookup.ts';
import { chosenKind, isOn, type Settings } from '../core/settings.ts';
import { requestAccess } from '../platform/access.ts';
import { reloadTab, type ActivePage } from '../platform/active-page.ts';
import { askPage } from '../platform/messages.ts';
import { openGuide, openOptions } from '../platform/pages.ts';
import { injectNow } from '../platform/registered-sites.ts';
import { reportError } from '../platform/report-error.ts';
import { savePostings } from '../platform/saved-postings.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { hasSidePanel, openSidePanel } from '../platform/side-panel.ts';
import { placePath } from '../ui/place.ts';
import { Popup, type PopupActions } from '../ui/popup/Popup.tsx';
import type { AppProps } from './open-app.tsx';
import { pageStatus } from './page-status.ts';
import { SAVED } from './saved.ts';
import { StoreAlert } from './StoreAlert.tsx';
import { useFront } from './use-front.ts';
import { useLive } from './use-live.ts';

const MAX_HITS = 8;

/** The popup joined to the page in front. */
export function PopupApp({ settings, guide, toTraditional }: AppProps) {
  const { page, lookAgain } = useFront(settings);
  const [saved] = useLive(SAVED, []);
  const lookup = useMemo(() => createLookup(guide, toTraditional), [guide, toTraditional]);
  if (!page) return null;
  const posting = page.state?.posting ?? null;
  return (
    <>
      <Popup
        status={pageStatus(page, settings)}
        host={page.access === 'fixed' && !page.state ? '' : page.host}
        onEverywhere={settings.enabled}
        onHere={isOn({ ...settings, enabled: true }, page.host)}
        guide={guide}
        search={(query) => lookup(query, MAX_HITS)}
        isKept={posting !== null && isSaved(saved, posting)}
        actions={{ ...actionsFor(page, lookAgain), keep: () => void keepPosting(page, settings) }}
      />
      <StoreAlert />
    </>
  );
}

async function keepPosting({ state }: ActivePage, settings: Settings): Promise<void> {
  const posting = state?.posting;
  if (!posting) return;
  const kind = chosenKind(settings, posting.company);
  await savePostings([{ ...posting, id: crypto.randomUUID(), savedAt: Date.now(), kind }]);
}

function actionsFor(
  { frame, url, host }: ActivePage,
  lookAgain: () => void,
): Omit<PopupActions, 'keep'> {
  return {
    switchAll: (on) => void changeSettings(() => ({ enabled: on })),
    switchSite: (on) => void changeSettings(({ sites }) => ({ sites: { ...sites, [host]: on } })),
    allow: () =>
      void requestAccess(url).then(async (granted) => {
        if (granted) await injectNow(frame.tabId);
        lookAgain();
      }),
    reload: () => void reloadTab(frame.tabId).then(() => window.close()),
    setKind: (kind) => void askPage(frame, { type: 'set-kind', kind }),
    jump: ({ start, end }) => void askPage(frame, { type: 'jump', start, end }),
    openGuide: (place) => void openGuide(placePath(place)).then(() => window.close()),
    openPanel: hasSidePanel()
      ? () =>
          void openSidePanel(frame.tabId)
            .then(() => window.close())
            .catch(reportError)
      : null,
    openOptions: () => void openOptions(),
  };
}
