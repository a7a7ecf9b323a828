import { render } from 'preact';
import type { Prose } from '../core/messages.ts';
import { lineOf } from '../core/reading/line-of.ts';
import { plainWording } from '../core/reading/plain-wording.ts';
import { resolveInterface, resolveMeanings, type Settings } from '../core/settings.ts';
import type { Hit } from '../page/hit-index.ts';
import { isDarkAt } from '../page/is-dark-at.ts';
import type { Render } from '../page/popover.ts';
import { askBackground } from '../platform/messages.ts';
import { browserLanguage } from '../platform/pages.ts';
import { changeSettings, loadSettings } from '../platform/settings-store.ts';
import { PopoverCard, type PopoverActions } from '../ui/popover/PopoverCard.tsx';
import { WaitingCard } from '../ui/popover/WaitingCard.tsx';
import piecesCss from '../ui/parts/pieces.css?inline';
import cardCss from '../ui/popover/popover.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { makeSpeech, SpeechProvider } from '../ui/speech.ts';
import type { Answers } from './answers.ts';

export const popoverCss = tokensCss + piecesCss + cardCss;

interface CardContext {
  readonly answers: Answers;
  readonly settings: () => Settings;
  readonly close: () => void;
}

/** What happened to a card since it opened. */
interface CardState {
  /** The user just said to know the term; it is not marked any more. */
  readonly known: boolean;
  /** The language just chosen in the card; storage tells us of it a moment later. */
  readonly meanings: Settings['meanings'] | null;
}

/** Draws the card of a hit into the popover; it is redrawn when its prose arrives late. */
export function createRenderCard(context: CardContext): Render {
  // What "both languages" goes back to.
  let single: Settings['meanings'] = 'auto';
  const toggled = (now: Settings['meanings']): Settings['meanings'] => {
    if (now === 'both') return single;
    single = now;
    return 'both';
  };

  return (container, hit) => {
    const life = new AbortController();
    // Told once: while the card is open the page's own hover effects must not make it flicker.
    const isDark = isDarkAt(hit.spans[0]?.node ?? container.host);
    let state: CardState = { known: false, meanings: null };
    const change = (next: Partial<CardState>): void => {
      state = { ...state, ...next };
      if (life.signal.aborted) return;
      render(<Card {...{ hit, state, change, toggled, isDark }} {...context} />, container);
    };
    change({});
    if (!context.answers.current()) void context.answers.ready().then(() => change({}));
    return () => {
      life.abort();
      render(null, container);
    };
  };
}

interface CardProps extends CardContext {
  readonly hit: Hit;
  readonly state: CardState;
  readonly isDark: boolean;
  readonly change: (next: Partial<CardState>) => void;
  readonly toggled: (now: Settings['meanings']) => Settings['meanings'];
}

function Card(props: CardProps) {
  const { hit, state, isDark, answers, settings } = props;
  const { match, reading } = hit;
  const stored = settings();
  const now = { ...stored, meanings: state.meanings ?? stored.meanings };
  const prose = answers.current();
  const language = resolveInterface(now, browserLanguage());
  const speech = makeSpeech(language, resolveMeanings(now, language));
  const theme = now.theme === 'auto' ? (isDark ? 'dark' : 'light') : now.theme;
  const term = prose?.terms.find(({ id }) => id === match.term);
  return (
    <SpeechProvider value={speech}>
      {prose && term ? (
        <PopoverCard
          term={term}
          words={match.text}
          senses={match.senses.flatMap((id) => term.senses.find((s) => s.id === id) ?? [])}
          near={match.near}
          kind={reading.companyKind?.kind ?? null}
          line={lineWording(hit, prose)}
          roles={prose.roles}
          known={state.known}
          theme={theme}
          actions={actionsFor(props, now.meanings)}
        />
      ) : (
        <WaitingCard words={match.text} theme={theme} />
      )}
    </SpeechProvider>
  );
}

function lineWording({ match, reading }: Hit, prose: Prose) {
  const finding = lineOf(reading, match)?.finding;
  return finding ? plainWording(finding, prose.cues) : null;
}

function actionsFor(
  { hit, close, change, toggled }: CardProps,
  meanings: Settings['meanings'],
): PopoverActions {
  const { term, text } = hit.match;
  const openGuide = (path: string) => void askBackground({ type: 'open-guide', path });
  const know = (known: boolean) => {
    change({ known });
    // Kept from here: the background may be stopped with a message in its hands. Where it could not be
    // kept the term stays marked, and the card must not say otherwise.
    void changeSettings((settings) => ({ known: toggledTerm(settings.known, term, known) }))
      .then(loadSettings)
      .then((now) => change({ known: now.known.includes(term) }));
  };
  return {
    know: () => know(true),
    undo: () => know(false),
    openRole: (role) => openGuide(`role/${role}`),
    openTerm: (link) => openGuide(`term/${encodeURIComponent(link)}`),
    toggleLanguage: () => {
      const next = toggled(meanings);
      change({ meanings: next });
      void changeSettings(() => ({ meanings: next }));
    },
    correct: () => openGuide(`own/${encodeURIComponent(text)}`),
    close,
  };
}

function toggledTerm(list: readonly string[], term: string, present: boolean): string[] {
  const others = list.filter((other) => other !== term);
  return present ? [...others, term] : others;
}
