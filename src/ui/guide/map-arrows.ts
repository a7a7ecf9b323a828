import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { placeLabels, type MapLabel, type Point } from './map-labels.ts';
import { WIDE_PX, type MapBox, type MapLayout, type Rect } from './map-layout.ts';

type Handover = Guide['frame']['handovers'][number];

export interface MapArrow {
  readonly from: RoleId;
  readonly to: RoleId;
  /** SVG path data. */
  readonly path: string;
  /** Its words; null where there is no room for them. */
  readonly label: MapLabel | null;
}

const CORNER_PX = 8;
const GUTTER_PX = 8;
const LANE_PX = 7;
/** From the boxes they pass to the lanes, where there is room. */
const PASS_PX = 26;
const PORT_PX = 22;
const TIP_PX = 3;
/** Places on an arrow where its words could stand, best first. */
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const SAMPLES = 40;

/** The arrows of who hands what to whom; words only where they cover no box and no other words. */
export function layoutArrows(
  handovers: readonly Handover[],
  layout: MapLayout,
  what: (handover: Handover) => string,
): MapArrow[] {
  const boxOf = new Map(layout.boxes.map((box) => [box.role, box]));
  let lane = 0;
  const drawn = handovers.flatMap((handover) => {
    const from = boxOf.get(handover.from);
    const to = boxOf.get(handover.to);
    if (!from || !to) return [];
    const route = routeOf(from, to, { handovers, boxOf, layout, lane });
    if (route.usesLane) lane += 1;
    return [{ handover, route, text: what(handover) }];
  });
  const labels = layout.width >= WIDE_PX ? placeLabels(drawn, layout) : [];
  return drawn.map(({ handover: { from, to }, route: { path } }, index) => ({
    from,
    to,
    path,
    label: labels[index] ?? null,
  }));
}

interface Route {
  readonly path: string;
  /** Points along the way, close enough to see what it passes. */
  readonly points: readonly Point[];
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
  const points = between({ x: start, y }, { x: end, y });
  return { path: `M${start} ${y}H${end}`, points, spots, usesLane: false };
}

function down(from: MapBox, to: MapBox, { handovers, boxOf }: Space): Route {
  const start = { x: centre(from), y: from.y + from.height };
  const end = { x: port(from, to, { handovers, boxOf }), y: to.y - TIP_PX };
  const half = (start.y + end.y) / 2;
  const path = `M${start.x} ${start.y}C${start.x} ${half} ${end.x} ${half} ${end.x} ${end.y}`;
  const points = Array.from({ length: SAMPLES + 1 }, (_, at) => onCurve(start, end, at / SAMPLES));
  return { path, points, spots: SPOTS.map((t) => onCurve(start, end, t)), usesLane: false };
}

/** Past the rows between, along the right edge; each in a lane of its own. */
function around(from: MapBox, to: MapBox, { layout, lane }: Space): Route {
  const passed = layout.boxes.filter(({ y }) => y >= from.y && y <= to.y);
  const beside = Math.max(...passed.map((box) => box.x + box.width)) + PASS_PX;
  const x = Math.min(layout.width - GUTTER_PX / 2, beside) - lane * LANE_PX;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2 + (lane === 0 ? 6 : -6);
  const edge = to.x + to.width + TIP_PX;
  const path =
    `M${from.x + from.width} ${y1}H${x - CORNER_PX}Q${x} ${y1} ${x} ${y1 + CORNER_PX}` +
    `V${y2 - CORNER_PX}Q${x} ${y2} ${x - CORNER_PX} ${y2}H${edge}`;
  const corners = [
    { x: from.x + from.width, y: y1 },
    { x, y: y1 },
    { x, y: y2 },
    { x: edge, y: y2 },
  ];
  const points = corners.flatMap((corner, at) => between(corner, corners[at + 1] ?? corner));
  const spots = [
    { x: (from.x + from.width + x) / 2, y: y1 - 11 },
    { x: (edge + x) / 2, y: y2 + (lane === 0 ? 11 : -11) },
  ];
  return { path, points, spots, usesLane: true };
}

function between(start: Point, end: Point): Point[] {
  return Array.from({ length: SAMPLES }, (_, at) => ({
    x: start.x + ((end.x - start.x) * at) / SAMPLES,
    y: start.y + ((end.y - start.y) * at) / SAMPLES,
  }));
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
