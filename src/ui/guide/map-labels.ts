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

/**
 * A place for the words of each arrow, or null: on no box, no other words and, where that can be, no
 * other arrow. Those with the fewest places choose first.
 */
export function placeLabels(arrows: readonly Wanting[], layout: MapLayout): (MapLabel | null)[] {
  const wishes = arrows.map((arrow, index) => {
    const others = arrows.filter((other) => other !== arrow).flatMap(({ route }) => route.points);
    const spots = arrow.route.spots
      .flatMap((spot) => labelAt(spot, arrow.text, layout) ?? [])
      .filter((label) => !layout.boxes.some((box) => overlaps(label, box)));
    const clear = spots.filter((label) => !others.some((point) => holds(label, point)));
    return { index, clear: clear.length, spots: clear.length > 0 ? clear : spots };
  });
  const placed: (MapLabel | null)[] = arrows.map(() => null);
  for (const { index, spots } of wishes.toSorted((a, b) => a.clear - b.clear)) {
    const taken = placed.filter((label) => label !== null);
    placed[index] = spots.find((spot) => !taken.some((other) => overlaps(spot, other))) ?? null;
  }
  return placed;
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
