import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { WIDE_PX, type MapBox, type MapLayout, type MapPanel, type Rect } from './map-layout.ts';
import { textWidth } from './map-text.ts';

type Handover = Guide['frame']['handovers'][number];

export interface MapArrow {
  readonly from: RoleId;
  readonly to: RoleId;
  /** SVG path data. */
  readonly path: string;
  /** Its words; null where there is no room for them. */
  readonly label: MapLabel | null;
}

/** The words of an arrow, on a patch of the field they stand in. */
export interface MapLabel extends Rect {
  readonly text: string;
  readonly side: MapPanel['side'];
}

const LABEL_PX = 12;
const LABEL_HEIGHT = 17;
const CORNER_PX = 8;
const GUTTER_PX = 8;
const LANE_PX = 7;
const PORT_PX = 22;
const TIP_PX = 3;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The arrows of who hands what to whom; words only where they cover no box and no other words. */
export function layoutArrows(
  handovers: readonly Handover[],
  layout: MapLayout,
  what: (handover: Handover) => string,
): MapArrow[] {
  const boxOf = new Map(layout.boxes.map((box) => [box.role, box]));
  const taken: Rect[] = [...layout.boxes];
  let lane = 0;
  return handovers.flatMap((handover): MapArrow[] => {
    const from = boxOf.get(handover.from);
    const to = boxOf.get(handover.to);
    if (!from || !to) return [];
    const route = routeOf(from, to, { handovers, boxOf, layout, lane });
    if (route.usesLane) lane += 1;
    const label =
      layout.width >= WIDE_PX ? placeLabel(what(handover), route, { taken, layout }) : null;
    return [{ from: handover.from, to: handover.to, path: route.path, label }];
  });
}

interface Route {
  readonly path: string;
  /** Where words could stand, best first. */
  readonly spots: readonly Point[];
  readonly usesLane: boolean;
}

interface Space {
  readonly handovers: readonly Handover[];
  readonly boxOf: ReadonlyMap<RoleId, MapBox>;
  readonly layout: MapLayout;
  readonly lane: number;
}

function routeOf(from: MapBox, to: MapBox, space: Space): Route {
  if (from.y === to.y) return across(from, to);
  const isNext = !space.layout.boxes.some(
    (box) => box.y > from.y + from.height && box.y + box.height < to.y,
  );
  return isNext ? down(from, to, space) : around(from, to, space);
}

function across(from: MapBox, to: MapBox): Route {
  const y = from.y + from.height / 2;
  const [start, end] =
    from.x < to.x ? [from.x + from.width, to.x - TIP_PX] : [from.x, to.x + to.width + TIP_PX];
  const middle = (start + end) / 2;
  // Between the boxes, or just above them where the words are longer than the way.
  const spots = [
    { x: middle, y: y - 11 },
    { x: middle, y: from.y - 10 },
  ];
  return { path: `M${start} ${y}H${end}`, spots, usesLane: false };
}

function down(from: MapBox, to: MapBox, { handovers, boxOf }: Space): Route {
  const start = { x: centre(from), y: from.y + from.height };
  const end = { x: port(from, to, { handovers, boxOf }), y: to.y - TIP_PX };
  const half = (start.y + end.y) / 2;
  const path = `M${start.x} ${start.y}C${start.x} ${half} ${end.x} ${half} ${end.x} ${end.y}`;
  const spots = [0.5, 0.62, 0.4, 0.72, 0.3, 0.8].map((t) => onCurve(start, end, t));
  return { path, spots, usesLane: false };
}

/** Past the rows between, along the right edge; each in a lane of its own. */
function around(from: MapBox, to: MapBox, { layout, lane }: Space): Route {
  const x = layout.width - GUTTER_PX / 2 - lane * LANE_PX;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2 + (lane === 0 ? 6 : -6);
  const edge = to.x + to.width + TIP_PX;
  const path =
    `M${from.x + from.width} ${y1}H${x - CORNER_PX}Q${x} ${y1} ${x} ${y1 + CORNER_PX}` +
    `V${y2 - CORNER_PX}Q${x} ${y2} ${x - CORNER_PX} ${y2}H${edge}`;
  const middle = (edge + x) / 2;
  const spots = [
    { x: (from.x + from.width + x) / 2, y: y1 - 11 },
    { x: middle, y: y2 + (lane === 0 ? 11 : -11) },
  ];
  return { path, spots, usesLane: true };
}

function centre({ x, width }: Rect): number {
  return x + width / 2;
}

/** Arrows that come down to the same box end beside each other, in the order they come from. */
function port(from: MapBox, to: MapBox, { handovers, boxOf }: Pick<Space, 'handovers' | 'boxOf'>) {
  const sources = handovers
    .filter((handover) => handover.to === to.role)
    .flatMap((handover) => boxOf.get(handover.from) ?? [])
    .filter((box) => box.y < to.y)
    .toSorted((a, b) => a.x - b.x);
  const place = sources.indexOf(from) - (sources.length - 1) / 2;
  return centre(to) + place * PORT_PX;
}

function onCurve(start: Point, end: Point, t: number): Point {
  const ease = 3 * (1 - t) * t ** 2 + t ** 3;
  const half = (start.y + end.y) / 2;
  const y =
    (1 - t) ** 3 * start.y +
    3 * (1 - t) ** 2 * t * half +
    3 * (1 - t) * t ** 2 * half +
    t ** 3 * end.y;
  return { x: start.x + (end.x - start.x) * ease, y };
}

function placeLabel(
  text: string,
  { spots }: Route,
  { taken, layout }: { readonly taken: Rect[]; readonly layout: MapLayout },
): MapLabel | null {
  const width = textWidth(text, LABEL_PX) + 6;
  for (const { x, y } of spots) {
    const rect = { x: x - width / 2, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
    const panel = layout.panels.find(
      (field) => rect.y >= field.y && rect.y + rect.height <= field.y + field.height,
    );
    if (!panel || taken.some((other) => overlaps(rect, other))) continue;
    taken.push(rect);
    return { ...rect, text, side: panel.side };
  }
  return null;
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
