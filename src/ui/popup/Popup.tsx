import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import type { Posting, Reading } from '../../core/reading/reading.ts';
import type { Hit } from '../../core/search/lookup.ts';
import { GuideView } from '../guide/GuideView.tsx';
import { Switch } from '../parts/Switch.tsx';
import { HOME, type Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import { Glance } from './Glance.tsx';
import { SearchBox } from './SearchBox.tsx';

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
  readonly actions: PopupActions;
}

export interface PopupActions {
  readonly switchAll: (on: boolean) => void;
  readonly switchSite: (on: boolean) => void;
  readonly allow: () => void;
  readonly reload: () => void;
  readonly setKind: (kind: CompanyKind | null) => void;
  readonly openGuide: (place: Place) => void;
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
}

/** The toolbar popup: switch, this posting at a glance, search, role guide. */
export function Popup(props: PopupProps) {
  const { guide, search, actions } = props;
  const [place, setPlace] = useState<Place>(HOME);
  const open = (page: 'role' | 'term', id: string) => setPlace({ page, id });
  const atHome = place.page === 'home';
  return (
    <main class="popup">
      <Top {...props} />
      {atHome && <Status {...props} open={open} />}
      {atHome && <SearchBox search={search} onPick={({ kind, id }) => open(kind, id)} />}
      <GuideView
        guide={guide}
        place={place}
        lit={props.status.kind === 'reading' ? props.status.reading.roles : []}
        onGo={setPlace}
      />
      <footer class="tools">
        <button type="button" onClick={() => actions.openGuide(place)}>
          <UseString name="openGuide" />
        </button>
        {actions.openPanel && (
          <button type="button" onClick={actions.openPanel}>
            <UseString name="openPanel" />
          </button>
        )}
        <button type="button" onClick={actions.openOptions}>
          <UseString name="options" />
        </button>
      </footer>
    </main>
  );
}

function UseString({ name }: { readonly name: 'openGuide' | 'openPanel' | 'options' }) {
  return <>{useVoice().strings[name]}</>;
}

function Top({ host, onEverywhere, onHere, actions }: PopupProps) {
  const { strings } = useVoice();
  return (
    <header class="top">
      <h1>{strings.appName}</h1>
      <Switch label={strings.switchAll} on={onEverywhere} onChange={actions.switchAll} />
      {host !== '' && (
        <Switch
          label={strings.switchSite}
          on={onEverywhere && onHere}
          disabled={!onEverywhere}
          onChange={actions.switchSite}
        />
      )}
    </header>
  );
}

interface StatusProps extends PopupProps {
  readonly open: (page: 'role' | 'term', id: string) => void;
}

function Status({ status, guide, actions, onEverywhere, open }: StatusProps) {
  const { strings } = useVoice();
  switch (status.kind) {
    case 'reading':
      return (
        <Glance
          reading={status.reading}
          title={status.posting.title}
          guide={guide}
          onRole={(id) => open('role', id)}
          onTerm={(id) => open('term', id)}
          onKind={actions.setKind}
        />
      );
    case 'no-posting':
      return <Note>{strings.noPosting}</Note>;
    case 'off':
      return <Note>{onEverywhere ? strings.offHere : strings.offEverywhere}</Note>;
    case 'fixed':
      return <Note>{strings.cannotRead}</Note>;
    case 'no-access':
      return (
        <Note action={strings.allowHere} onAction={actions.allow}>
          {strings.noAccess}
        </Note>
      );
    case 'reload':
      return (
        <Note action={strings.reload} onAction={actions.reload}>
          {strings.reloadNeeded}
        </Note>
      );
  }
}

interface NoteProps {
  readonly children: ComponentChildren;
  readonly action?: string;
  readonly onAction?: () => void;
}

function Note({ children, action, onAction }: NoteProps) {
  return (
    <section class="part note">
      <p>{children}</p>
      {action && (
        <button type="button" class="primary" onClick={onAction}>
          {action}
        </button>
      )}
    </section>
  );
}
