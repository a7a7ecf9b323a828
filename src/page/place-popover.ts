import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';
import type { Hit } from './hit-index.ts';
import { hitRects } from './hit-test.ts';
import type { PopoverHost } from './popover-host.ts';

const GAP_PX = 6;
const MARGIN_PX = 8;

/** What is to be placed: `rectIndex` is the rectangle of the hit the pointer was over. */
export interface Placing {
  readonly host: PopoverHost;
  readonly hit: Hit;
  readonly rectIndex: number;
  /** The term left the screen or the page: there is nothing to stand beside. */
  readonly onLost: () => void;
}

/**
 * Keeps the host beside its term, on scroll and resize too, until `signal` aborts. Horizontally at
 * the piece under the pointer, vertically clear of all pieces: the term is never covered.
 */
export function placePopover(placing: Placing, signal: AbortSignal): void {
  const { host, hit } = placing;
  const contextElement = hit.spans[0]?.node.parentElement ?? host.element;
  const reference = {
    contextElement,
    getBoundingClientRect: () => referenceRect(placing) ?? new DOMRect(),
  };
  const update = (): void => {
    if (signal.aborted) return;
    if (referenceRect(placing) === null) placing.onLost();
    else void moveBeside(reference, placing, signal);
  };
  const stop = autoUpdate(reference, host.element, update);
  signal.addEventListener('abort', stop);
}

function referenceRect({ hit, rectIndex }: Placing): DOMRect | null {
  const rects = hitRects(hit);
  const under = rects[rectIndex] ?? rects[0];
  if (!under) return null;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(under.left, top, under.width, bottom - top);
}

async function moveBeside(
  reference: Parameters<typeof computePosition>[0],
  { host, onLost }: Placing,
  signal: AbortSignal,
): Promise<void> {
  let room = 0;
  const { x, y, middlewareData } = await computePosition(reference, host.element, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN_PX }),
      size({
        padding: MARGIN_PX,
        apply: ({ availableHeight }) => {
          room = Math.max(80, Math.floor(availableHeight));
        },
      }),
      hide(),
    ],
  });
  if (signal.aborted) return;
  if (middlewareData.hide?.referenceHidden) onLost();
  else host.moveTo({ left: Math.round(x), top: Math.round(y), room });
}
