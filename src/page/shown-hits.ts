import type { PaletteId } from '../core/palettes.ts';
import type { Hit } from './hit-index.ts';
import type { PartReading } from './part-reader.ts';

/** What the user wants to see marked. */
export interface View {
  /** Mark a term every time, or the first time in a posting. */
  readonly density: 'every' | 'first';
  /** Terms the user knows: never marked. */
  readonly known: ReadonlySet<string>;
  readonly palette: PaletteId;
}

/** The hits the user wants to see, by the part they stand in, in the order of the page. */
export type ShownHits = ReadonlyMap<PartReading, readonly Hit[]>;

/** What is to be added to and taken from what was shown before. */
export interface ShownChange {
  readonly added: readonly Hit[];
  readonly removed: readonly Hit[];
}

/** Chooses what is shown. O(parts) where every hit is shown, else O(hits). */
export function chooseShown(readings: readonly PartReading[], view: View): ShownHits {
  const seen = new Set<string>();
  return new Map(readings.map((reading) => [reading, chooseHits(reading.hits, view, seen)]));
}

/** How one choice differs from another; parts with the same hits cost nothing. */
export function compareShown(before: ShownHits, after: ShownHits): ShownChange {
  const added: Hit[] = [];
  const removed: Hit[] = [];
  for (const [reading, hits] of after) {
    const known = before.get(reading) ?? [];
    if (known === hits) continue;
    const was = new Set(known);
    const is = new Set(hits);
    added.push(...hits.filter((hit) => !was.has(hit)));
    removed.push(...known.filter((hit) => !is.has(hit)));
  }
  for (const [reading, hits] of before) if (!after.has(reading)) removed.push(...hits);
  return { added, removed };
}

function chooseHits(hits: readonly Hit[], view: View, seen: Set<string>): readonly Hit[] {
  if (view.density === 'every' && view.known.size === 0) return hits;
  return hits.filter(({ match: { term } }) => {
    if (view.known.has(term) || (view.density === 'first' && seen.has(term))) return false;
    seen.add(term);
    return true;
  });
}
