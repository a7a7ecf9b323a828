import type { Match } from '../../core/reading/reading.ts';
import { InlineButton } from '../parts/InlineButton.tsx';

interface TermedTextProps {
  /** The text as it stands in the posting. */
  readonly text: string;
  /** Where `text` begins, in the units of the matches. */
  readonly start: number;
  readonly matches: readonly Match[];
  /** The force of a match's role, for its mark. */
  readonly sideOf: (match: Match) => 'air' | 'ground' | 'own';
  /** The match whose meaning is shown, and the id of the element that shows it. */
  readonly open: { readonly match: Match | null; readonly id: string };
  readonly onToggle: (match: Match) => void;
  /** The pointer came upon a term. */
  readonly onPoint?: (match: Match) => void;
}

/** A text whose terms are buttons that unfold what they mean. */
export function TermedText(props: TermedTextProps) {
  const { text, start, matches, sideOf, open, onToggle, onPoint } = props;
  const pieces = [];
  let at = start;
  for (const match of matches) {
    if (match.start < at) continue;
    pieces.push(text.slice(at - start, match.start - start));
    pieces.push(
      <InlineButton
        key={match.start}
        class={`term ${sideOf(match)}`}
        aria-expanded={open.match === match}
        {...(open.match === match && { 'aria-controls': open.id })}
        onPress={() => onToggle(match)}
        onMouseEnter={() => onPoint?.(match)}
      >
        {text.slice(match.start - start, match.end - start)}
      </InlineButton>,
    );
    at = match.end;
  }
  pieces.push(text.slice(at - start));
  return <>{pieces}</>;
}
