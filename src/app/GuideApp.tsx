import { useEffect, useMemo, useState } from 'preact/hooks';
import { createLookup } from '../core/search/lookup.ts';
import { GuideView } from '../ui/guide/GuideView.tsx';
import { parsePlace, placePath, type Place } from '../ui/place.ts';
import { SearchBox } from '../ui/popup/SearchBox.tsx';
import type { AppProps } from './open-app.tsx';

const MAX_HITS = 12;

/** The guide in a full tab; the address says the place, so links, history and reload work. */
export function GuideApp({ guide }: AppProps) {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const lookup = useMemo(() => createLookup(guide), [guide]);
  const go = (next: Place) => {
    location.hash = `/${placePath(next)}`;
  };
  return (
    <main class="page">
      <SearchBox
        search={(query) => lookup(query, MAX_HITS)}
        onPick={({ kind, id }) => go({ page: kind, id })}
      />
      <GuideView guide={guide} place={place} lit={[]} onGo={go} />
    </main>
  );
}
