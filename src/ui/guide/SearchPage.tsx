import type { Guide } from '../../core/dictionary/guide.ts';
import type { Hit } from '../../core/search/lookup.ts';
import type { Place } from '../place.ts';
import { OwnWords } from '../search/OwnWords.tsx';
import { HitText } from '../search/SearchHit.tsx';
import { useVoice } from '../voice.ts';
import { TermPage } from './TermPage.tsx';

interface SearchPageProps {
  readonly guide: Guide;
  readonly query: string;
  readonly search: (query: string) => readonly Hit[];
  readonly onGo: (place: Place) => void;
}

/** What is further away is no help. */
const MAX_NEAR = 6;

/** What was looked up: the term itself, or the nearest there is. */
export function SearchPage({ guide, query, search, onGo }: SearchPageProps) {
  const { strings } = useVoice();
  const hits = search(query);
  const exact = hits.find(({ kind, exact: isSame }) => isSame && kind === 'term');
  if (exact) return <TermPage guide={guide} id={exact.id} onGo={onGo} />;
  return (
    <article class="sheet">
      <header class="hero">
        <h2>{query}</h2>
        <p class="quiet">{hits.length > 0 ? strings.nearest : strings.noResult(query)}</p>
      </header>
      <ul class="hits">
        {hits.slice(0, MAX_NEAR).map((hit) => (
          <li key={`${hit.kind}/${hit.id}`}>
            <button type="button" class="hit" onClick={() => onGo({ page: hit.kind, id: hit.id })}>
              <HitText {...{ guide, hit, query }} />
            </button>
          </li>
        ))}
      </ul>
      <OwnWords words={query} onGo={onGo} />
    </article>
  );
}
