import { plainWording } from '../../core/reading/plain-wording.ts';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Line, Match, Reading } from '../../core/reading/reading.ts';
import { InlineButton } from '../parts/InlineButton.tsx';
import { Say } from '../parts/Say.tsx';
import { useVoice } from '../voice.ts';
import { linePieces } from './line-pieces.ts';

/** A term somebody pointed at: where it stands on the screen, and how it was chosen. */
export interface PickedTerm {
  readonly match: Match;
  readonly line: Line;
  readonly anchor: HTMLElement;
  readonly by: 'rest' | 'click';
}

interface MarkedLinesProps {
  readonly guide: Guide;
  readonly reading: Reading;
  readonly known: ReadonlySet<string>;
  readonly onPick: (picked: PickedTerm) => void;
  readonly onRest: (picked: PickedTerm | null) => void;
}

/** A posting line by line: as it stands with its terms marked, and beside it what it means. */
export function MarkedLines(props: MarkedLinesProps) {
  const { guide, reading } = props;
  const { strings } = useVoice();
  return (
    <div class="posting-lines" role="group" aria-label={strings.lineByLine}>
      {reading.lines.map((line) => {
        if (line.heading) return <h3 key={line.start}>{line.text}</h3>;
        const plain = line.finding && plainWording(line.finding, guide.cues);
        return (
          <div key={line.start} id={`line-${line.start}`} class="posting-line">
            <p class="original">
              <Original {...props} line={line} />
            </p>
            {plain && (
              <p class="plain">
                <Say wording={plain} byClause />
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Original(props: MarkedLinesProps & { readonly line: Line }) {
  const { guide, reading, line, known, onPick, onRest } = props;
  return (
    <>
      {linePieces(line, reading.matches).map(({ text, match }, index) => {
        const side = match && !known.has(match.term) ? sideOf(guide, match) : null;
        if (!match || !side) return text;
        const picked = (anchor: HTMLElement, by: PickedTerm['by']) => ({ match, line, anchor, by });
        return (
          <InlineButton
            key={`${match.start}/${index}`}
            class={`term ${side}`}
            aria-haspopup="dialog"
            onPress={(anchor) => onPick(picked(anchor, 'click'))}
            onMouseEnter={(event) => onRest(picked(event.currentTarget, 'rest'))}
            onMouseLeave={() => onRest(null)}
          >
            {text}
          </InlineButton>
        );
      })}
    </>
  );
}

/** The force of a match's likeliest sense; null for a term the guide does not have. */
function sideOf(guide: Guide, { term: id, senses }: Match): 'air' | 'ground' | 'own' | null {
  const term = guide.terms.find((other) => other.id === id);
  if (!term) return null;
  const sense = term.senses.find((other) => other.id === senses[0]) ?? term.senses[0];
  const role = guide.roles.find(({ id: other }) => other === sense?.roles[0]);
  return role?.side ?? 'air';
}
