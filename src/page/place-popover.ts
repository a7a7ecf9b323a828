import { clippersOf } from './clippers.ts';
import type { Hit } from './hit-index.ts';
import { hitRects } from './hit-test.ts';
import { placeBeside } from './place-beside.ts';
import type { PopoverHost } from './popover-host.ts';
import type { Box } from './safe-corridor.ts';

/** What is to be placed: `rectIndex` is the rectangle of the hit the pointer was over. */
export interface Placing {
  readonly host: PopoverHost;
  readonly hit: Hit;
  readonly rectIndex: number;
  /** The term left the screen or the page: there is nothing to stand beside. */
  readonly onLost: () => void;
}

/**
 * Keeps the host beside its term until `signal` aborts, looking once a frame: whatever moves it, be it
 * scrolling, resizing or the page itself. Horizontally at the piece under the pointer, vertically
 * clear of all pieces: the term is never covered.
 */
export function placePopover(placing: Placing, signal: AbortSignal): void {
  const { host, hit } = placing;
  const around = hit.spans[0]?.node.parentElement;
  const clippers = around ? clippersOf(around) : [];
  let last = '';
  let frame = 0;
  const move = (term: Box): void => {
    const place = placeBeside(term, host.element.getBoundingClientRect(), view());
    const now = JSON.stringify(place);
    if (now !== last) host.moveTo(place);
    last = now;
  };
  const follow = (): void => {
    frame = requestAnimationFrame(follow);
    const term = termBox(placing);
    if (term && isShown(term, clippers)) move(term);
    else placing.onLost();
  };
  const term = termBox(placing);
  if (term) move(term);
  frame = requestAnimationFrame(follow);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function termBox({ hit, rectIndex }: Placing): Box | null {
  const rects = hitRects(hit);
  const under = rects[rectIndex] ?? rects[0];
  if (!under) return null;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return { left: under.left, right: under.right, top, bottom };
}

function isShown(term: Box, clippers: readonly Element[]): boolean {
  const boxes = [view(), ...clippers.map((clipper) => clipper.getBoundingClientRect())];
  return boxes.every(
    ({ left, right, top, bottom }) =>
      term.left < right && term.right > left && term.top < bottom && term.bottom > top,
  );
}

/** What of the page is on the screen, also when it is zoomed by two fingers. */
function view(): Box {
  const { visualViewport, innerWidth, innerHeight } = globalThis;
  const { offsetLeft: left, offsetTop: top } = visualViewport ?? { offsetLeft: 0, offsetTop: 0 };
  const { width, height } = visualViewport ?? { width: innerWidth, height: innerHeight };
  return { left, top, right: left + width, bottom: top + height };
}
