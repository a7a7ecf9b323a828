import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import { lineOf } from '../../core/reading/line-of.ts';
import { plainWording } from '../../core/reading/plain-wording.ts';
import type { Line, Match, Posting, Reading } from '../../core/reading/reading.ts';
import { sideOf } from '../panel/side-of.ts';
import { TermedText } from '../panel/TermedText.tsx';
import { PopoverCard } from '../popover/PopoverCard.tsx';
import { useVoice, VoiceProvider } from '../voice.ts';
import { useWelcomeStrings } from './welcome-strings.ts';

export interface SampleProps {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly guide: Guide;
  /** Opens a place of the guide, as in `role/media`. */
  readonly onOpen: (path: string) => void;
}

/** A posting to try it on: the very card that pages show, beside it. */
export function Sample({ posting, reading, guide, onOpen }: SampleProps) {
  const strings = useWelcomeStrings();
  const id = useId();
  const [chosen, setChosen] = useState<Match | null>(null);
  const [known, setKnown] = useState<readonly string[]>([]);
  const marked = reading.matches.filter(({ term }) => !known.includes(term));
  // A card is there from the first moment: it shows what this is about.
  const open = reading.matches.find((m) => m.start === chosen?.start) ?? reading.matches[0] ?? null;
  return (
    <div class="try">
      <article class="posting" aria-label={strings.sampleName}>
        <h2>{posting.title}</h2>
        <p class="quiet">{posting.company}</p>
        {reading.lines.map((line) => (
          <SampleLine key={line.start} line={line}>
            <TermedText
              text={line.text}
              start={line.start}
              matches={marked.filter((m) => m.start >= line.start && m.end <= line.end)}
              sideOf={(match) => sideOf(match, guide)}
              open={{ match: open, id }}
              onToggle={setChosen}
              onPoint={setChosen}
            />
          </SampleLine>
        ))}
      </article>
      <div class="answer" id={id} role="region" aria-label={strings.cardName} aria-live="polite">
        {open && (
          <Card
            key={open.start}
            match={open}
            reading={reading}
            guide={guide}
            isKnown={known.includes(open.term)}
            onKnow={(isKnown) => {
              const others = known.filter((term) => term !== open.term);
              setKnown(isKnown ? [...others, open.term] : others);
            }}
            onOpen={onOpen}
          />
        )}
      </div>
    </div>
  );
}

interface SampleLineProps {
  readonly line: Line;
  readonly children: ComponentChildren;
}

function SampleLine({ line: { heading }, children }: SampleLineProps) {
  return heading ? <h3>{children}</h3> : <p>{children}</p>;
}

interface CardProps extends Pick<SampleProps, 'reading' | 'guide' | 'onOpen'> {
  readonly match: Match;
  readonly isKnown: boolean;
  readonly onKnow: (isKnown: boolean) => void;
}

function Card({ match, reading, guide, isKnown, onKnow, onOpen }: CardProps) {
  const voice = useVoice();
  const [isBoth, setBoth] = useState(voice.meanings === 'both');
  const single = voice.meanings === 'both' ? 'zh' : voice.meanings;
  const term = guide.terms.find(({ id }) => id === match.term);
  const finding = lineOf(reading, match)?.finding;
  if (!term) return null;
  const senses = match.senses.flatMap((id) => term.senses.find((s) => s.id === id) ?? []);
  return (
    <VoiceProvider value={{ ...voice, meanings: isBoth ? 'both' : single }}>
      <PopoverCard
        term={term}
        words={match.text}
        senses={senses}
        near={match.near}
        kind={reading.companyKind?.kind ?? null}
        line={finding ? plainWording(finding, guide.cues) : null}
        roles={guide.roles}
        known={isKnown}
        actions={{
          know: () => onKnow(true),
          undo: () => onKnow(false),
          openRole: (role) => onOpen(`role/${role}`),
          openTerm: (link) => onOpen(`term/${encodeURIComponent(link)}`),
          toggleLanguage: () => setBoth(!isBoth),
          correct: () => onOpen(`own/${encodeURIComponent(match.text)}`),
        }}
      />
    </VoiceProvider>
  );
}
