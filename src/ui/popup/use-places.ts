import { useState } from 'preact/hooks';
import { HOME, type Place } from '../place.ts';

/** One page of the popup, and where one came from. */
interface Visit {
  readonly place: Place;
  /** Where the page was left, in pixels; 0 for a new one. */
  readonly scrollTop: number;
}

/** The way through the popup's pages: where one is, and the way back. */
export interface Places extends Visit {
  readonly canGoBack: boolean;
  /** Goes on; `leftAt` is how far the page one leaves is scrolled. */
  go(place: Place, leftAt: number): void;
  back(): void;
}

const START: Visit = { place: HOME, scrollTop: 0 };

/** A history that begins at the popup's own first page. */
export function usePlaces(): Places {
  const [visits, setVisits] = useState<readonly Visit[]>([START]);
  const current = visits.at(-1) ?? START;
  return {
    ...current,
    canGoBack: visits.length > 1,
    go: (place, leftAt) =>
      setVisits([
        ...visits.slice(0, -1),
        { ...current, scrollTop: leftAt },
        { place, scrollTop: 0 },
      ]),
    back: () => setVisits(visits.length > 1 ? visits.slice(0, -1) : visits),
  };
}
