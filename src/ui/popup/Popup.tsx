import { useEffect, useRef } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import type { Posting, Reading } from '../../core/reading/reading.ts';
import type { Hit } from '../../core/search/lookup.ts';
import type { Span } from '../../core/text/span.ts';
import { GuidePage } from '../guide/GuidePage.tsx';
import { HOME, type Place } from '../place.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useVoice } from '../voice.ts';
import { GuideDoors } from './GuideDoors.tsx';
import { Switch } from '../parts/Switch.tsx';
import { PopupTop } from './PopupTop.tsx';
import { Status } from './Status.tsx';
import { usePlaces } from './use-places.ts';

/** What is true of the page in front. */
export type PageStatus =
  | { readonly kind: 'reading'; readonly posting: Posting; readonly reading: Reading }
  | { readonly kind: 'no-posting' | 'off' | 'no-access' | 'fixed' | 'reload' };

export interface PopupProps {
  readonly status: PageStatus;
  /** Host of the page in front; '' when it has none. */
  readonly host: string;
  readonly onEverywhere: boolean;
  readonly onHere: boolean;
  readonly guide: Guide;
  readonly search: (query: string) => readonly Hit[];
  /** Whether the posting in front is kept for comparing. */
  readonly isKept?: boolean;
  readonly actions: PopupActions;
}

export interface PopupActions {
  readonly switchAll: (on: boolean) => void;
  readonly switchSite: (on: boolean) => void;
  readonly allow: () => void;
  readonly reload: () => void;
  readonly setKind: (kind: CompanyKind | null) => void;
  /** Shows a place of the posting's body on the page. */
  readonly jump: (span: Span) => void;
  readonly keep: (() => void) | null;
  readonly openGuide: (place: Place) => void;
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
}

/** The toolbar popup: switch, this posting at a glance, search, role guide. */
export function Popup(props: PopupProps) {
  const { guide, search, actions, status } = props;
  const { language } = useVoice();
  const places = usePlaces();
  const { place } = places;
  const reading = status.kind === 'reading' ? status.reading : null;
  const go = (next: Place) => (next.page === 'own' ? actions.openGuide(next) : places.go(next));
  const scroller = useRef<HTMLElement>(null);
  // A page one comes back to is where it was left; a new one starts at its top.
  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = places.scrollTop;
  }, [place]);
  return (
    <div class="popup" lang={language}>
      <PopupTop {...props} place={place} onBack={places.canGoBack ? places.back : null} />
      <main
        ref={scroller}
        tabIndex={-1}
        onScroll={(event) => places.remember(event.currentTarget.scrollTop)}
      >
        {place.page === HOME.page ? (
          <>
            <Status {...props} onGo={go} />
            <div class="part">
              <SearchBox
                guide={guide}
                search={search}
                onPick={({ kind, id }) => go({ page: kind, id })}
              />
            </div>
            <GuideDoors guide={guide} lit={reading?.roles ?? []} onGo={go} />
            <Everywhere {...props} />
          </>
        ) : (
          <GuidePage
            guide={guide}
            place={place}
            lit={reading?.roles ?? []}
            kind={reading?.companyKind?.kind ?? null}
            search={search}
            onGo={go}
          />
        )}
      </main>
    </div>
  );
}

/** The switch for all sites: wanted so seldom that it stands last. */
function Everywhere({ onEverywhere, actions }: PopupProps) {
  const { strings } = useVoice();
  return (
    <p class="everywhere">
      {strings.allSites}
      <Switch
        label={onEverywhere ? strings.allOn : strings.allOff}
        on={onEverywhere}
        onChange={actions.switchAll}
      />
    </p>
  );
}
