import { useId, useRef, useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Hit } from '../../core/search/lookup.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import { OwnWords } from './OwnWords.tsx';
import { SearchHit } from './SearchHit.tsx';

export interface SearchBoxProps {
  readonly guide: Guide;
  readonly search: (query: string) => readonly Hit[];
  readonly onGo: (place: Place) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function stepped(at: number, by: number, count: number): number {
  return count === 0 ? 0 : (at + by + count) % count;
}

/**
 * Search that answers while typing: the arrow keys choose, Enter opens, Escape clears. Words found
 * nowhere can be explained by oneself.
 */
export function SearchBox({ guide, search, onGo }: SearchBoxProps) {
  const { strings } = useVoice();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const hits = search(query);
  const words = query.trim();
  const change = (next: string) => {
    setQuery(next);
    setAt(0);
  };
  const go = (place: Place) => {
    change('');
    input.current?.blur();
    onGo(place);
  };
  const pick = ({ kind, id: entry }: Hit) => go({ page: kind, id: entry });
  const onKey = (event: KeyboardEvent) => {
    // Enter while an input method is composing chooses a candidate, nothing of ours.
    if (words === '' || event.isComposing) return;
    const hit = hits[at];
    if (event.key === 'Escape') change('');
    else if (event.key === 'Enter' && hit) pick(hit);
    else if (STEPS[event.key]) setAt(stepped(at, STEPS[event.key] ?? 0, hits.length));
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <div class="field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          inputmode="search"
          enterkeyhint="go"
          autocomplete="off"
          spellcheck={false}
          value={query}
          placeholder={strings.search}
          aria-label={strings.searchLabel}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
          onInput={(event) => change(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </div>
      <div class="found" hidden={words === ''}>
        <Hits {...{ id, guide, hits, query, at }} onPick={pick} />
        <Nowhere words={hits.length === 0 ? words : ''} onGo={go} />
      </div>
    </search>
  );
}

interface HitsProps {
  readonly id: string;
  readonly guide: Guide;
  readonly hits: readonly Hit[];
  readonly query: string;
  /** Index of the one that Enter opens. */
  readonly at: number;
  readonly onPick: (hit: Hit) => void;
}

function Hits({ id, guide, hits, query, at, onPick }: HitsProps) {
  const { strings } = useVoice();
  return (
    <div id={`${id}-hits`} class="hits" role="listbox" aria-label={strings.searchLabel}>
      {hits.map((hit, index) => (
        <SearchHit
          key={`${hit.kind}/${hit.id}`}
          id={`${id}-${index}`}
          {...{ guide, hit, query }}
          isChosen={index === at}
          onPick={() => onPick(hit)}
        />
      ))}
    </div>
  );
}

interface NowhereProps {
  /** What was found nowhere; '' while there is nothing to say. */
  readonly words: string;
  readonly onGo: (place: Place) => void;
}

function Nowhere({ words, onGo }: NowhereProps) {
  const { strings } = useVoice();
  return (
    <>
      <p class="none quiet" role="status">
        {words && strings.noResult(words)}
      </p>
      {words && <OwnWords words={words} onGo={onGo} />}
    </>
  );
}
