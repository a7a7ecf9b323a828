import type { PopoverPlace } from './popover-host.ts';
import type { Box } from './safe-corridor.ts';

const GAP_PX = 6;
const MARGIN_PX = 8;
const MIN_ROOM_PX = 80;

/**
 * Where a card of this size goes: below the term and flush with it, above where it does not fit below
 * and there is more room, never over the term and inside of `view` as far as it fits.
 */
export function placeBeside(
  term: Box,
  card: { readonly width: number; readonly height: number },
  view: Box,
): PopoverPlace {
  const below = view.bottom - MARGIN_PX - (term.bottom + GAP_PX);
  const above = term.top - GAP_PX - (view.top + MARGIN_PX);
  const isBelow = card.height <= below || below >= above;
  const room = Math.max(MIN_ROOM_PX, Math.floor(isBelow ? below : above));
  const height = Math.min(card.height, room);
  const left = Math.min(term.left, view.right - MARGIN_PX - card.width);
  return {
    left: Math.round(Math.max(view.left + MARGIN_PX, left)),
    top: Math.round(isBelow ? term.bottom + GAP_PX : term.top - GAP_PX - height),
    room,
  };
}
