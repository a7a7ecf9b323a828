import { useState } from 'preact/hooks';
import type { Hit } from '../../core/search/lookup.ts';
import { label, useVoice } from '../voice.ts';

interface SearchBoxProps {
  readonly search: (query: string) => readonly Hit[];
  readonly onPick: (hit: Hit) => void;
}

/** Search that answers while typing. */
export function SearchBox({ search, onPick }: SearchBoxProps) {
  const { strings } = useVoice();
  const [query, setQuery] = useState('');
  const hits = search(query);
  return (
    <search class="part">
      <input
        type="search"
        value={query}
        placeholder={strings.search}
        aria-label={strings.search}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {query.trim() !== '' && hits.length === 0 && (
        <p class="quiet" role="status">
          {strings.noResult(query)}
        </p>
      )}
      <ul class="hits">
        {hits.map((hit) => (
          <li key={`${hit.kind}/${hit.id}`}>
            <button type="button" onClick={() => onPick(hit)}>
              <HitLabel hit={hit} query={query} />
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}

function HitLabel({ hit, query }: { readonly hit: Hit; readonly query: string }) {
  const voice = useVoice();
  const name = label(voice, hit.label);
  return (
    <>
      <Marked text={name} query={query} />
      {hit.found !== name && (
        <small class="quiet">
          <Marked text={hit.found} query={query} />
        </small>
      )}
      {hit.kind === 'role' && <span class="badge plain">{voice.strings.roles}</span>}
    </>
  );
}

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const at = text.toLowerCase().indexOf(query.trim().toLowerCase());
  if (at < 0) return <span>{text}</span>;
  const end = at + query.trim().length;
  return (
    <span>
      {text.slice(0, at)}
      <mark>{text.slice(at, end)}</mark>
      {text.slice(end)}
    </span>
  );
}
