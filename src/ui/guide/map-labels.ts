import type { MapLayout, MapPanel, Rect } from './map-layout.ts';
import { textWidth } from './map-text.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The words of an arrow, on a patch of the field they stand in. */
export interface MapLabel extends Rect {
  readonly text: string;
  readonly side: MapPanel['side'];
}

/** An arrow that wants its words. */
interface Wanting {
  readonly text: string;
  readonly route: { readonly points: readonly Point[]; readonly spots: readonly Point[] };
}

const LABEL_PX = 12;
const LABEL_HEIGHT = 17;
/** A map that leaves no way for all is soon given up. */
const MAX_STEPS = 5000;

/**
 * A place for the words of each arrow, or null: on no box, no other words and, where that can be, no
 * other arrow.
 */
export function placeLabels(arrows: readonly Wanting[], layout: MapLayout): (MapLabel | null)[] {
  const wishes = arrows.map((arrow, index) => {
    const others = arrows.filter((other) => other !== arrow).flatMap(({ route }) => route.points);
    const spots = arrow.route.spots
      .flatMap((spot) => labelAt(spot, arrow.text, layout) ?? [])
      .filter((label) => !layout.boxes.some((box) => overlaps(label, box)));
    const clear = spots.filter((label) => !others.some((point) => holds(label, point)));
    return { index, spots: clear.length > 0 ? clear : spots };
  });
  // Those with the fewest places choose first.
  const ordered = wishes.toSorted((a, b) => a.spots.length - b.spots.length);
  const chosen = choose(ordered.map(({ spots }) => spots));
  return arrows.map(
    (_, index) => chosen[ordered.findIndex((wish) => wish.index === index)] ?? null,
  );
}

/** One of each row's places such that none overlap, the earlier the better; null where none is left. */
function choose(rows: readonly (readonly MapLabel[])[]): (MapLabel | null)[] {
  let best: (MapLabel | null)[] = [];
  let most = -1;
  let stepsLeft = MAX_STEPS;
  const search = (placed: readonly (MapLabel | null)[]): boolean => {
    const count = placed.filter((label) => label !== null).length;
    if (placed.length === rows.length) {
      if (count > most) [best, most] = [[...placed], count];
      return count === rows.length;
    }
    if (stepsLeft-- <= 0) return most >= 0;
    const free = (rows[placed.length] ?? []).filter(
      (spot) => !placed.some((other) => other && overlaps(spot, other)),
    );
    return [...free, null].some((spot) => search([...placed, spot]));
  };
  search([]);
  return best;
}

function labelAt({ x, y }: Point, text: string, { panels }: MapLayout): MapLabel | null {
  const width = textWidth(text, LABEL_PX) + 6;
  const rect = { x: x - width / 2, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
  const panel = panels.find(
    (field) => rect.y >= field.y && rect.y + rect.height <= field.y + field.height,
  );
  return panel ? { ...rect, text, side: panel.side } : null;
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
