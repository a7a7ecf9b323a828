import { useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { compareTerms } from '../../core/saved/compare-terms.ts';
import { MAX_COMPARED, type SavedPosting } from '../../core/saved/saved-posting.ts';
import { TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import { ComparedPosting } from './ComparedPosting.tsx';
import { SavedList } from './SavedList.tsx';

interface CompareProps {
  readonly guide: Guide;
  readonly saved: readonly SavedPosting[];
  readonly read: (posting: SavedPosting) => Reading;
  readonly onRemove: (id: string) => void;
  /** Keeps a removed one again. */
  readonly onPutBack: (posting: SavedPosting) => void;
  readonly onGo: (place: Place) => void;
}

/** Up to three kept postings side by side. */
export function Compare({ guide, saved, read, onGo, ...deeds }: CompareProps) {
  const { strings } = useVoice();
  const [chosen, setChosen] = useState(() => saved.slice(0, MAX_COMPARED).map(({ id }) => id));
  const shown = saved
    .filter(({ id }) => chosen.includes(id))
    .map((posting) => ({ posting, reading: read(posting) }));
  const terms = compareTerms(shown.map(({ reading }) => reading.matches.map(({ term }) => term)));
  const find = (ids: readonly string[]) =>
    ids.flatMap((id) => guide.terms.find((term) => term.id === id) ?? []);
  return (
    <article class="sheet compare">
      <header class="hero">
        <h2>{strings.compare}</h2>
        <p class="quiet">
          {saved.length === 0 && strings.compareEmpty}
          {saved.length === 1 && strings.compareOne}
          {saved.length > 1 && strings.compareLead(MAX_COMPARED)}
        </p>
      </header>
      {saved.length < 2 && (
        <button type="button" class="primary" onClick={() => onGo({ page: 'paste' })}>
          {strings.paste}
        </button>
      )}
      <SavedList {...{ saved, chosen, ...deeds }} onChoose={setChosen} />
      {shown.length > 1 && (
        <section class="common">
          <h3>{strings.commonTerms}</h3>
          <TermChips
            terms={find(terms.common)}
            onPick={(id) => onGo({ page: 'term', id })}
            none={strings.noneFound}
          />
        </section>
      )}
      <div class="compared" style={{ '--count': shown.length }}>
        {shown.map(({ posting, reading }, index) => (
          <ComparedPosting
            key={posting.id}
            {...{ guide, posting, reading, onGo }}
            only={shown.length > 1 ? find(terms.only[index] ?? []) : []}
          />
        ))}
      </div>
    </article>
  );
}
