import { useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Match, Reading } from '../../core/reading/reading.ts';
import { useVoice } from '../voice.ts';

interface TopTermsProps {
  readonly reading: Reading;
  readonly guide: Guide;
  readonly onTerm: (id: string) => void;
}

const MAX_TERMS = 8;

/** The posting's terms as it writes them, the commonest first, with how often they stand there. */
export function TopTerms({ reading, guide, onTerm }: TopTermsProps) {
  const voice = useVoice();
  const { strings } = voice;
  const [isLong, setIsLong] = useState(false);
  const all = commonest(reading.matches).filter(({ id }) =>
    guide.terms.some((term) => term.id === id),
  );
  if (all.length === 0) return null;
  const shown = isLong ? all : all.slice(0, MAX_TERMS);
  return (
    <div class="top-terms">
      <h3>
        {strings.topTerms} <span class="count">{strings.termCount(all.length)}</span>
      </h3>
      <ul class="chips">
        {shown.map(({ id, words, count }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => onTerm(id)}>
              {words}
              {count > 1 && <small>{strings.times(count)}</small>}
            </button>
          </li>
        ))}
        {all.length > shown.length && (
          <li>
            <button type="button" class="chip more" onClick={() => setIsLong(true)}>
              {strings.showAll}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}

interface Counted {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

function commonest(matches: readonly Match[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { term: id, text } of matches) {
    const known = counts.get(id);
    counts.set(id, { id, words: known?.words ?? text, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
