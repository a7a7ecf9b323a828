import type { ComponentChildren } from 'preact';
import { plainWording } from '../../src/core/reading/plain-wording.ts';
import type { CompanyKind } from '../../src/core/names.ts';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { GuideFrame } from '../../src/ui/guide/GuideFrame.tsx';
import { GuidePage } from '../../src/ui/guide/GuidePage.tsx';
import { Compare } from '../../src/ui/paste/Compare.tsx';
import { PasteForm } from '../../src/ui/paste/PasteForm.tsx';
import { PastedReading } from '../../src/ui/paste/PastedReading.tsx';
import { parsePlace, type Place } from '../../src/ui/place.ts';
import { PopoverCard } from '../../src/ui/popover/PopoverCard.tsx';
import { WaitingCard } from '../../src/ui/popover/WaitingCard.tsx';
import { Popup, type PageStatus, type PopupProps } from '../../src/ui/popup/Popup.tsx';
import { useVoice } from '../../src/ui/voice.ts';
import { boardSample, boardSampleIn, guide, lookup, pasteSample, type Sample } from './samples.ts';

/** One picture of the gallery. */
export interface Surface {
  readonly name: string;
  /** Pixels of the window; the picture is as long as the page. */
  readonly width: number;
  readonly height: number;
  readonly render: (language: InterfaceLanguage) => ComponentChildren;
  /** What a user does first: text to type into the search field. */
  readonly typed?: string;
  /** Shows a popup at its full length instead of its window. */
  readonly isLong?: boolean;
}

const nothing = () => undefined;
const search = (query: string) => lookup(query, 8);

function popup(status: PageStatus, more: Partial<PopupProps> = {}) {
  return (
    <Popup
      status={status}
      host="www.example-board.com"
      onEverywhere
      onHere
      guide={guide}
      search={search}
      actions={{
        switchAll: nothing,
        switchSite: nothing,
        allow: nothing,
        reload: nothing,
        setKind: nothing,
        jump: nothing,
        keep: nothing,
        openGuide: nothing,
        openPanel: nothing,
        openOptions: nothing,
      }}
      {...more}
    />
  );
}

const readingOf = ({ posting, reading }: Sample): PageStatus => ({
  kind: 'reading',
  posting,
  reading,
});

function card(id: string, more: { kind?: CompanyKind; words?: string; known?: boolean } = {}) {
  return (language: InterfaceLanguage) => {
    const { reading } = boardSampleIn(language);
    const term = guide.terms.find((other) => other.id === id);
    const finding = reading.lines.find((line) => line.finding)?.finding;
    if (!term) throw new RangeError(`${id} is not in the dictionary`);
    const words = language === 'en' ? term.forms.en[0] : term.forms.zh[0];
    return (
      <div style={{ padding: '8px' }}>
        <PopoverCard
          term={term}
          words={more.words ?? words ?? id}
          senses={term.senses.slice(0, id === 'channel' ? 2 : 1)}
          near={false}
          kind={more.kind ?? 'hardware'}
          line={finding ? plainWording(finding, guide.cues) : null}
          roles={guide.roles}
          known={more.known ?? false}
          actions={{
            know: nothing,
            openRole: nothing,
            openTerm: nothing,
            toggleLanguage: nothing,
            correct: nothing,
            close: nothing,
          }}
        />
      </div>
    );
  };
}

function framed(path: string, content?: (language: InterfaceLanguage) => ComponentChildren) {
  const place: Place = parsePlace(path);
  return (language: InterfaceLanguage) => (
    <GuideFrame guide={guide} place={place} search={search} onGo={nothing} onOptions={nothing}>
      {content?.(language) ?? (
        <GuidePage
          guide={guide}
          place={place}
          lit={path === '' ? boardSampleIn(language).reading.roles : []}
          kind={null}
          search={search}
          onGo={nothing}
        />
      )}
    </GuideFrame>
  );
}

function Pasted({ language }: { readonly language: InterfaceLanguage }) {
  const { strings } = useVoice();
  const { posting, reading } = pasteSample(language);
  return (
    <article class="sheet">
      <header class="hero">
        <h2>{strings.paste}</h2>
      </header>
      <PastedReading
        {...{ guide, posting, reading }}
        known={new Set()}
        isKept={false}
        onKeep={nothing}
        onKind={nothing}
        onKnow={nothing}
        onBothLanguages={nothing}
        onAgain={nothing}
        onGo={nothing}
      />
    </article>
  );
}

const pasted = (language: InterfaceLanguage) => <Pasted language={language} />;

function compared() {
  const samples = ['hardware', 'fmcg', 'taiwan'].map((id) => ({ id, ...boardSample(id) }));
  return (
    <Compare
      guide={guide}
      saved={samples.map(({ id, posting }) => ({
        ...posting,
        id,
        savedAt: Date.UTC(2027, 2, 8),
        kind: null,
      }))}
      read={(saved) => boardSample(saved.id).reading}
      onRemove={nothing}
      onGo={nothing}
    />
  );
}

const POPUP = { width: 400, height: 600 };
const TAB = { width: 1200, height: 800 };
const PHONE = { width: 320, height: 640 };
const CARD = { width: 420, height: 520 };

export const SURFACES: readonly Surface[] = [
  { name: 'popover', ...CARD, render: card('seeding') },
  { name: 'popover-two-senses', ...CARD, render: card('channel') },
  { name: 'popover-known', ...CARD, render: card('seeding', { known: true }) },
  { name: 'popover-320', width: 320, height: 520, render: card('gtm', { words: 'GTM' }) },
  { name: 'popover-waiting', width: 420, height: 160, render: () => <WaitingCard words="种草" /> },
  { name: 'popup', ...POPUP, render: (language) => popup(readingOf(boardSampleIn(language))) },
  {
    name: 'popup-mismatch',
    ...POPUP,
    isLong: true,
    render: (language) => popup(readingOf(pasteSample(language))),
  },
  {
    name: 'popup-search',
    ...POPUP,
    typed: 'zhong',
    render: () => popup({ kind: 'no-posting' }),
  },
  {
    name: 'popup-no-marketing',
    ...POPUP,
    render: () => popup(readingOf(boardSample('engineer'))),
  },
  { name: 'popup-off', ...POPUP, render: () => popup({ kind: 'off' }, { onHere: false }) },
  { name: 'popup-no-access', ...POPUP, render: () => popup({ kind: 'no-access' }) },
  { name: 'popup-fixed', ...POPUP, render: () => popup({ kind: 'fixed' }, { host: '' }) },
  { name: 'popup-reload', ...POPUP, render: () => popup({ kind: 'reload' }) },
  { name: 'guide-home', ...TAB, render: framed('') },
  { name: 'guide-home-320', ...PHONE, render: framed('') },
  { name: 'guide-role', ...TAB, render: framed('role/gtm') },
  { name: 'guide-role-320', ...PHONE, render: framed('role/comms-planning') },
  { name: 'guide-term', ...TAB, render: framed('term/channel') },
  { name: 'guide-terms', ...TAB, render: framed('terms') },
  { name: 'guide-theme', ...TAB, render: framed('theme/slang') },
  { name: 'guide-workflow', ...TAB, render: framed('workflow') },
  { name: 'guide-kinds', ...TAB, render: framed('kinds') },
  { name: 'guide-kinds-320', ...PHONE, render: framed('kinds') },
  { name: 'guide-search', ...TAB, render: framed('search/信息牛') },
  {
    name: 'guide-paste',
    ...TAB,
    render: framed('paste', () => (
      <article class="sheet">
        <PasteForm text="" onText={nothing} onRead={nothing} onSample={nothing} />
      </article>
    )),
  },
  { name: 'guide-pasted', ...TAB, render: framed('paste', pasted) },
  { name: 'guide-pasted-320', ...PHONE, render: framed('paste', pasted) },
  { name: 'guide-compare', ...TAB, render: framed('compare', compared) },
];
