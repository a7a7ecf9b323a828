import type { Guide, Role } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { breakName, textWidth } from './map-text.ts';

/*
 * The map of the posts, laid out in pixels for a given width: the air force above, the ground force
 * below it, the posts outside both in a third band. Inside a force those who direct stand above those
 * who carry out; who hands what to whom says which is which, so that a changed dictionary is a
 * changed map.
 */

type Side = Role['side'];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapPanel extends Rect {
  readonly side: Side;
}

export interface MapBox extends Rect {
  readonly role: RoleId;
  /** Pixels of the name. */
  readonly fontPx: number;
  /** The name, broken into lines that fit. */
  readonly lines: readonly string[];
}

/** What a row of boxes has in common (brain, hands, core, field), at the head of the row. */
export interface MapPart {
  readonly side: Side;
  readonly part: Role['part'];
  readonly x: number;
  readonly y: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Pixels of what is not in a box. */
  readonly fontPx: number;
  readonly panels: readonly MapPanel[];
  readonly boxes: readonly MapBox[];
  readonly parts: readonly MapPart[];
}

export interface MapOptions {
  readonly guide: Pick<Guide, 'roles' | 'frame'>;
  /** Pixels. */
  readonly width: number;
  readonly name: (role: Role) => string;
}

const FONT_PX = 13;
const WIDE_FONT_PX = 14;
/** From this width on arrows have room for their words. */
export const WIDE_PX = 600;

const COLUMNS = 3;
const LEFT_PX = 12;
/** On the right run the arrows that pass a row. */
const RIGHT_PX = 17;
const GAP_PX = 10;
const NARROW_GAP_PX = 11;
const TIGHT_GAP_PX = 6;
const TIGHT_PX = 340;
const FOOT_PX = 14;
const HEAD_PX = 36;
const PART_PX = 18;
const LINE_PX = 17;
const MAX_BOX_PX = 190;
const BAND_GAP_PX = 10;

interface Row {
  readonly part: Role['part'];
  /** By column; null leaves the column free. */
  readonly columns: readonly (Role | null)[];
}

/** Lays out the whole map. */
export function layoutMap(options: MapOptions): MapLayout {
  const { guide, width } = options;
  const panels: MapPanel[] = [];
  const boxes: MapBox[] = [];
  const parts: MapPart[] = [];
  let top = 0;
  for (const { id: side } of guide.frame.forces) {
    const rows = rowsOf(guide, side);
    // Without names of parts the percentages need the room.
    let y = top + HEAD_PX + (side === 'own' ? 8 : 0);
    for (const [index, row] of rows.entries()) {
      const isNewPart = row.part !== 'own' && row.part !== rows[index - 1]?.part;
      if (isNewPart) y += PART_PX;
      const placed = placeRow(row, y, options);
      const head = placed.find(({ role }) => partOf(guide, role) === row.part);
      if (isNewPart && head) parts.push({ side, part: row.part, x: head.x, y: y - 6 });
      boxes.push(...placed);
      y += Math.max(0, ...placed.map((box) => box.height));
      if (index < rows.length - 1) y += rowGap(width);
    }
    panels.push({ side, x: 0, y: top, width, height: y + FOOT_PX - top });
    top = y + FOOT_PX + BAND_GAP_PX;
  }
  const height = top - BAND_GAP_PX;
  return { width, height, fontPx: fontFor(width), panels, boxes, parts };
}

/** The size at which the longest line fits: a long word cannot be broken. */
function shrunk(lines: readonly string[], roomPx: number, fontPx: number): number {
  const longest = Math.max(1, ...lines.map((line) => textWidth(line, fontPx)));
  return Math.min(fontPx, Math.floor((fontPx * roomPx * 10) / longest) / 10);
}

function partOf({ roles }: MapOptions['guide'], id: RoleId): Role['part'] | null {
  return roles.find((role) => role.id === id)?.part ?? null;
}

function fontFor(width: number): number {
  return width >= WIDE_PX ? WIDE_FONT_PX : FONT_PX;
}

function gapFor(width: number): number {
  if (width >= WIDE_PX) return GAP_PX;
  return width >= TIGHT_PX ? NARROW_GAP_PX : TIGHT_GAP_PX;
}

function rowGap(width: number): number {
  return width >= WIDE_PX ? 80 : 22;
}

/**
 * A force's rows. Within a part, a post that directs another part of its force comes last and stands
 * in the middle, above those it directs; a post that gets nothing from the core stands beside it.
 */
function rowsOf({ roles, frame }: MapOptions['guide'], side: Side): Row[] {
  const turn = (role: Role) => frame.handovers.findIndex(({ to }) => to === role.id);
  const own = roles.filter((role) => role.side === side).toSorted((a, b) => turn(a) - turn(b));
  const find = (id: RoleId) => own.find((role) => role.id === id);
  const gives = (from: Role, to: Role) =>
    frame.handovers.some((handover) => handover.from === from.id && handover.to === to.id);
  const directs = (role: Role) =>
    frame.handovers.some(({ from, to }) => {
      const other = find(to);
      return from === role.id && other !== undefined && other.part !== role.part;
    });
  const of = (part: Role['part']) => own.filter((role) => role.part === part);
  if (side === 'own') return [{ part: 'own', columns: own }];
  if (side === 'air') {
    const [thinkers, planners] = split(of('brain'), (role) => !directs(role));
    return [
      { part: 'brain', columns: [...chain(thinkers, gives), null] },
      { part: 'brain', columns: [null, ...planners, null] },
      { part: 'hands', columns: of('hands') },
    ];
  }
  const core = of('core');
  const [led, beside] = split(of('field'), (role) => core.some((post) => gives(post, role)));
  return [
    { part: 'core', columns: [...beside, ...core, null] },
    { part: 'field', columns: led },
  ];
}

function split<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

/** Who gives stands before who gets. */
function chain(roles: readonly Role[], gives: (from: Role, to: Role) => boolean): Role[] {
  return roles.toSorted((a, b) => (gives(b, a) ? 1 : gives(a, b) ? -1 : 0));
}

function placeRow({ columns }: Row, y: number, { width, name }: MapOptions): MapBox[] {
  const isBand = columns.length < COLUMNS;
  const count = isBand ? columns.length : COLUMNS;
  const gap = gapFor(width);
  const cell = (width - LEFT_PX - RIGHT_PX - gap * (count - 1)) / count;
  const boxWidth = Math.min(cell, MAX_BOX_PX + (isBand ? 80 : 0));
  const broken = columns.map((role) =>
    role ? breakName(name(role), boxWidth - 14, fontFor(width)) : [],
  );
  const lines = Math.max(1, ...broken.map((own) => own.length));
  const height = lines * LINE_PX + (width >= WIDE_PX ? 20 : 17);
  return columns.flatMap((role, column) => {
    if (!role) return [];
    const x = LEFT_PX + column * (cell + gap) + (cell - boxWidth) / 2;
    const own = broken[column] ?? [];
    const fontPx = shrunk(own, boxWidth - 6, fontFor(width));
    return [{ role: role.id, x, y, width: boxWidth, height, fontPx, lines: own }];
  });
}
