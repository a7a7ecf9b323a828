import type { Point } from './hit-test.ts';

/** An upright rectangle of the viewport, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const PADDING_PX = 8;

/**
 * True while the pointer is between the term and its popover: the strip that widens from the one's
 * edge to the other's, so that a slanting way does not close what one is heading for.
 */
export function isInCorridor({ x, y }: Point, term: Box, popover: Box): boolean {
  const isBelow = popover.top >= term.bottom - 1;
  const from = isBelow ? term.top : term.bottom;
  const to = isBelow ? popover.top : popover.bottom;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  if (y < low - PADDING_PX || y > high + PADDING_PX || from === to) return false;
  const way = Math.min(1, Math.max(0, (y - from) / (to - from)));
  const left = term.left + (popover.left - term.left) * way;
  const right = term.right + (popover.right - term.right) * way;
  return x >= Math.min(left, term.left) - PADDING_PX && x <= right + PADDING_PX;
}
