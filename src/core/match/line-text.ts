import type { Folded } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './scan.ts';
import { GAP, isHanUnit, type Skeleton } from './skeleton.ts';

/** A line as the steps of matching hand it on. */
export interface LineText {
  readonly source: string;
  readonly folded: Folded;
  readonly skeleton: Skeleton;
  readonly found: Found;
}

/** The stretch of the source line that the skeleton units `[start, end)` came from. */
export function sourceSpan({ folded, skeleton }: LineText, { start, end }: Span): Span {
  const from = skeleton.offsets[start] ?? 0;
  const to = end > start ? (skeleton.offsets[end - 1] ?? 0) + 1 : from;
  return folded.toSourceSpan(from, to);
}

/** Whether a unit follows the one before it as in running text; a line feed between Han is no gap. */
function isRunning({ gaps }: Skeleton, at: number): boolean {
  const gap = gaps[at] ?? 0;
  return gap === GAP.none || gap === GAP.newline;
}

/** The Chinese characters that run on before `start` and after `end`, at most `reach` of each. */
export function hanAround(skeleton: Skeleton, { start, end }: Span, reach: number): Span {
  const { units, length } = skeleton;
  let from = start;
  while (from > 0 && start - from < reach) {
    if (!isRunning(skeleton, from) || !isHanUnit(units[from - 1] ?? 0)) break;
    from--;
  }
  let to = end;
  while (to < length && to - end < reach) {
    if (!isRunning(skeleton, to) || !isHanUnit(units[to] ?? 0)) break;
    to++;
  }
  return { start: from, end: to };
}
