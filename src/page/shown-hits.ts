import type { Hit } from './hit-index.ts';
import type { PartReading } from './part-reader.ts';

/** What the user wants to see marked. */
export interface View {
  /** Mark a term every time, or the first time in a posting. */
  readonly density: 'every' | 'first';
  /** Terms the user knows: never marked. */
  readonly known: ReadonlySet<string>;
}

/** The hits the user wants to see, in the order of the page. */
export function shownHits(readings: readonly PartReading[], view: View): Hit[] {
  const shown: Hit[] = [];
  const seen = new Set<string>();
  for (const { hits } of readings) {
    for (const hit of hits) {
      const { term } = hit.match;
      if (view.known.has(term) || (view.density === 'first' && seen.has(term))) continue;
      seen.add(term);
      shown.push(hit);
    }
  }
  return shown;
}
