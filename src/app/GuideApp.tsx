import { useEffect, useMemo, useState } from 'preact/hooks';
import { createLookup } from '../core/search/lookup.ts';
import { openOptions, openOwnEntry } from '../platform/pages.ts';
import { GuideFrame } from '../ui/guide/GuideFrame.tsx';
import { GuidePage } from '../ui/guide/GuidePage.tsx';
import { parsePlace, placePath, type Place } from '../ui/place.ts';
import { useVoice } from '../ui/voice.ts';
import { ComparePage } from './ComparePage.tsx';
import type { AppProps } from './open-app.tsx';
import { PastePage } from './PastePage.tsx';
import { StoreAlert } from './StoreAlert.tsx';
import { useScrollMemory } from './use-scroll-memory.ts';

const MAX_HITS = 12;

/** The guide in a full tab; the address says the place, so links, history and reload work. */
export function GuideApp({ settings, guide, toTraditional }: AppProps) {
  const place = usePlaceInAddress();
  const { strings } = useVoice();
  const [pasted, setPasted] = useState('');
  const lookup = useMemo(() => createLookup(guide, toTraditional), [guide, toTraditional]);
  const search = (query: string) => lookup(query, MAX_HITS);
  useEffect(() => {
    // A page that still loads has no heading yet, and goes by its tab's name.
    const heading =
      document.querySelector('main h2')?.firstChild ?? document.querySelector('nav [aria-current]');
    const names = [place.page !== 'home' && heading?.textContent, strings.guide, strings.appName];
    document.title = names.filter(Boolean).join(' · ');
  }, [strings, guide, place, pasted]);
  useScrollMemory(place);
  useEffect(() => {
    if (place.page === 'own') openOwnEntry(place.id);
  }, [place]);

  return (
    <GuideFrame {...{ guide, place, search }} onGo={go} onOptions={() => void openOptions()}>
      {place.page === 'paste' ? (
        <PastePage {...{ guide, settings, pasted }} onPasted={setPasted} onGo={go} />
      ) : place.page === 'compare' ? (
        <ComparePage guide={guide} onGo={go} />
      ) : (
        <GuidePage {...{ guide, place, search }} lit={[]} kind={null} onGo={go} />
      )}
      <StoreAlert />
    </GuideFrame>
  );
}

function go(place: Place): void {
  location.hash = `/${placePath(place)}`;
}

function usePlaceInAddress(): Place {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
