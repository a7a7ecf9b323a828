import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import type { Posting, Reading } from '../../core/reading/reading.ts';
import type { Hit } from '../../core/search/lookup.ts';
import type { Span } from '../../core/text/span.ts';
import { GuidePage } from '../guide/GuidePage.tsx';
import type { Place } from '../place.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useVoice } from '../voice.ts';
import { GuideDoors } from './GuideDoors.tsx';
import { Switch } from '../parts/Switch.tsx';
import { PopupFoot } from './PopupFoot.tsx';
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
  const { actions } = props;
  const { language } = useVoice();
  const { place, scrollTop, canGoBack, go, back } = usePlaces();
  const scroller = useRef<HTMLElement>(null);
  // A page one comes back to is where it was left; a new one starts at its top.
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, scrollTop);
  }, [place, scrollTop]);
  const open = (next: Place) => {
    if (next.page === 'own') actions.openGuide(next);
    else go(next, scroller.current?.scrollTop ?? 0);
  };
  return (
    <div class="popup" lang={language}>
      <PopupTop {...props} place={place} onBack={canGoBack ? back : null} />
      <main ref={scroller} tabIndex={-1}>
        {place.page === 'home' ? (
          <Home {...props} onGo={open} />
        ) : (
          <Inside {...props} place={place} onGo={open} />
        )}
      </main>
      <PopupFoot place={place} actions={actions} />
    </div>
  );
}

interface InsideProps extends PopupProps {
  readonly onGo: (place: Place) => void;
}

function Home(props: InsideProps) {
  const { guide, search, status, onGo } = props;
  return (
    <>
      <Status {...props} />
      <div class="part">
        <SearchBox {...{ guide, search, onGo }} />
      </div>
      <GuideDoors
        guide={guide}
        lit={status.kind === 'reading' ? status.reading.roles : []}
        onGo={onGo}
      />
      <Everywhere {...props} />
    </>
  );
}

function Inside({ guide, search, status, place, onGo }: InsideProps & { readonly place: Place }) {
  const reading = status.kind === 'reading' ? status.reading : null;
  return (
    <GuidePage
      {...{ guide, place, search, onGo }}
      lit={reading?.roles ?? []}
      kind={reading?.companyKind?.kind ?? null}
    />
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
