import { render } from 'preact';
import type { Prose } from '../core/messages.ts';
import type { Line } from '../core/reading/reading.ts';
import { plainWording } from '../core/reading/plain-wording.ts';
import { resolveInterface, resolveMeanings, type Settings } from '../core/settings.ts';
import type { Hit } from '../page/hit-index.ts';
import type { Render } from '../page/popover.ts';
import { askBackground } from '../platform/messages.ts';
import { browserLanguage } from '../platform/pages.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { PopoverCard, type PopoverActions } from '../ui/popover/PopoverCard.tsx';
import { WaitingCard } from '../ui/popover/WaitingCard.tsx';
import cardCss from '../ui/popover/popover.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { makeVoice, VoiceProvider } from '../ui/voice.ts';
import type { Answers } from './answers.ts';

export const popoverCss = tokensCss + cardCss;

interface CardContext {
  readonly answers: Answers;
  readonly settings: () => Settings;
  readonly close: () => void;
}

/** Draws the card of a hit into the popover; it is redrawn when its prose arrives late. */
export function createRenderCard(context: CardContext): Render {
  return (container, hit) => {
    const life = new AbortController();
    const draw = (): void => {
      if (!life.signal.aborted) render(<Card hit={hit} draw={draw} {...context} />, container);
    };
    draw();
    if (!context.answers.current()) void context.answers.ready().then(draw);
    return () => {
      life.abort();
      render(null, container);
    };
  };
}

interface CardProps extends CardContext {
  readonly hit: Hit;
  readonly draw: () => void;
}

function Card({ hit, answers, settings, close, draw }: CardProps) {
  const { match, reading } = hit;
  const now = settings();
  const prose = answers.current();
  const language = resolveInterface(now, browserLanguage());
  const voice = makeVoice(language, resolveMeanings(now, language));
  const term = prose?.terms.find(({ id }) => id === match.term);
  return (
    <VoiceProvider value={voice}>
      {prose && term ? (
        <PopoverCard
          term={term}
          words={match.text}
          senses={match.senses.flatMap((id) => term.senses.find((s) => s.id === id) ?? [])}
          near={match.near}
          kind={reading.companyKind?.kind ?? null}
          line={lineWording(hit, prose)}
          roles={prose.roles}
          actions={actionsFor(hit, { settings, close, draw })}
        />
      ) : (
        <WaitingCard words={match.text} />
      )}
    </VoiceProvider>
  );
}

function lineWording({ match, reading }: Hit, prose: Prose) {
  const holds = (line: Line) => line.start <= match.start && match.end <= line.end;
  const finding = reading.lines.find(holds)?.finding;
  return finding ? plainWording(finding, prose.cues) : null;
}

function actionsFor(
  { match: { term, text } }: Hit,
  { settings, close, draw }: Pick<CardProps, 'settings' | 'close' | 'draw'>,
): PopoverActions {
  const openGuide = (path: string) => void askBackground({ type: 'open-guide', path });
  return {
    know: () => {
      void askBackground({ type: 'know', term, known: true });
      close();
    },
    openRole: (role) => openGuide(`role/${role}`),
    openTerm: (link) => openGuide(`term/${encodeURIComponent(link)}`),
    toggleLanguage: () => {
      const meanings = settings().meanings === 'both' ? 'auto' : 'both';
      void changeSettings(() => ({ meanings })).then(draw);
    },
    correct: () => openGuide(`own/${encodeURIComponent(text)}`),
  };
}
