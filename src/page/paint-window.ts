import type { Highlights } from './highlight.ts';
import type { Hit } from './hit-index.ts';

/** Paints the hits of a page, however many there are. */
export interface Painter {
  /** Makes `hits`, in the order of the page, the ones to be painted. */
  show(hits: readonly Hit[]): void;
}

// On a page of a million characters (measured in Chromium) 10,000 registered ranges make every frame after
// a change 120 ms longer, and each change of what is registered costs 20 to 60 ms, however little it is:
// so what lies far from the screen is left out, from a number that no posting has.
const MAX_PAINTED = 400;
const SCREENS_AROUND = 1.5;
const SCROLL_PAUSE_MS = 120;

/** A painter over `highlights`; beyond `MAX_PAINTED` hits, only those near the screen are painted. */
export function createPainter(
  document: Document,
  highlights: Highlights,
  signal: AbortSignal,
): Painter {
  let all: readonly Hit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const paint = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    highlights.paint(new Set(all.length > MAX_PAINTED ? nearScreen(document, all) : all));
  };
  const onScroll = (): void => {
    if (all.length > MAX_PAINTED) timer ??= setTimeout(paint, SCROLL_PAUSE_MS);
  };
  document.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    show(hits) {
      all = hits;
      paint();
    },
  };
}

function nearScreen(document: Document, hits: readonly Hit[]): readonly Hit[] {
  const height = document.documentElement.clientHeight;
  const first = firstBelow(hits, -height * SCREENS_AROUND);
  const end = firstBelow(hits, height * (1 + SCREENS_AROUND));
  return hits.slice(first, Math.min(end, first + MAX_PAINTED));
}

/** Index of the first hit whose element ends below `y`; texts run downwards nearly everywhere. */
function firstBelow(hits: readonly Hit[], y: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = hits[middle]?.spans[0]?.node.parentElement;
    if (element && element.getBoundingClientRect().bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
