import type { Guide } from '../../core/dictionary/guide.ts';
import type { Line, Posting, Reading } from '../../core/reading/reading.ts';
import type { Span } from '../../core/text/span.ts';
import { shortName } from '../short-name.ts';
import { label, useVoice } from '../voice.ts';

interface MismatchProps {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly guide: Guide;
  /** Shows a line where it stands. */
  readonly onLine: (line: Span) => void;
}

const MAX_LINES = 4;

/** Says when the title names one role and the work is another's, with the lines that led there. */
export function Mismatch({ posting, reading, guide, onLine }: MismatchProps) {
  const voice = useVoice();
  const { strings } = voice;
  const { titleMismatch, roles, lines } = reading;
  const is = guide.roles.find(({ id }) => id === titleMismatch?.is);
  if (!titleMismatch || !is || !posting.title) return null;
  const led = (roles.find(({ role }) => role === is.id)?.lines ?? [])
    .flatMap((index): Line | [] => lines[index] ?? [])
    .slice(0, MAX_LINES);
  return (
    <details class="warning">
      <summary>
        {strings.mismatch(posting.title, shortName(label(voice, is.name)))}{' '}
        {led.length > 0 && <span class="why">{strings.whichLines}</span>}
      </summary>
      <ul>
        {led.map((line) => (
          <li key={line.start}>
            <button type="button" onClick={() => onLine(line)}>
              {line.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
