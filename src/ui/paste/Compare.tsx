import { useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { compareTerms } from '../../core/saved/compare-terms.ts';
import { MAX_COMPARED, type SavedPosting } from '../../core/saved/saved-posting.ts';
import { Icon } from '../parts/Icon.tsx';
import { TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { day, useVoice } from '../voice.ts';
import { ComparedPosting } from './ComparedPosting.tsx';

interface CompareProps {
  readonly guide: Guide;
  readonly saved: readonly SavedPosting[];
  readonly read: (posting: SavedPosting) => Reading;
  readonly onRemove: (id: string) => void;
  readonly onGo: (place: Place) => void;
}

/** Up to three kept postings side by side. */
export function Compare({ guide, saved, read, onRemove, onGo }: CompareProps) {
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
          {saved.length > 0 ? strings.compareLead(MAX_COMPARED) : strings.compareEmpty}
        </p>
      </header>
      {saved.length === 0 && (
        <button type="button" class="primary" onClick={() => onGo({ page: 'paste' })}>
          {strings.paste}
        </button>
      )}
      <SavedList {...{ saved, chosen, onRemove }} onChoose={setChosen} />
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

interface SavedListProps {
  readonly saved: readonly SavedPosting[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  readonly onRemove: (id: string) => void;
}

function SavedList({ saved, chosen, onChoose, onRemove }: SavedListProps) {
  const voice = useVoice();
  const { strings } = voice;
  if (saved.length === 0) return null;
  return (
    <fieldset class="saved">
      <legend>{strings.chooseSaved}</legend>
      {saved.map(({ id, title, company, savedAt }) => {
        const isChosen = chosen.includes(id);
        const name = [title ?? strings.untitled, company].filter(Boolean).join(' · ');
        return (
          <div key={id}>
            <label>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && chosen.length >= MAX_COMPARED}
                onChange={() =>
                  onChoose(isChosen ? chosen.filter((other) => other !== id) : [...chosen, id])
                }
              />
              {name} <small class="quiet">{strings.savedOn(day(voice, savedAt))}</small>
            </label>
            <button
              type="button"
              class="tool"
              aria-label={`${strings.remove} ${name}`}
              title={strings.remove}
              onClick={() => onRemove(id)}
            >
              <Icon name="bin" />
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
