import { useRef, useState } from 'preact/hooks';
import { HOME, type Place } from '../place.ts';

interface Visit {
  readonly place: Place;
  /** Pixels. */
  scrollTop: number;
}

/** The way through the popup's pages: where one is, and the way back. */
export interface Places {
  readonly place: Place;
  /** Where the page was left, in pixels; 0 for a new one. */
  readonly scrollTop: number;
  readonly canGoBack: boolean;
  go(place: Place): void;
  back(): void;
  remember(scrollTop: number): void;
}

/** A history that begins at the popup's own first page. */
export function usePlaces(): Places {
  const [visits, setVisits] = useState<readonly Visit[]>([{ place: HOME, scrollTop: 0 }]);
  const current = visits.at(-1) ?? { place: HOME, scrollTop: 0 };
  const now = useRef(current);
  now.current = current;
  return {
    place: current.place,
    scrollTop: current.scrollTop,
    canGoBack: visits.length > 1,
    go: (place) => setVisits([...visits, { place, scrollTop: 0 }]),
    back: () => setVisits(visits.length > 1 ? visits.slice(0, -1) : visits),
    remember: (scrollTop) => {
      now.current.scrollTop = scrollTop;
    },
  };
}
