import type { Span } from '../text/span.ts';
import { sourceSpan, type LineText } from './line-text.ts';

/** One mark between two items, or one unknown item of Latin letters with a mark on each side. */
const BETWEEN_ITEMS = /^\s*(?:[、，,/+|&]|和|与|或|及)\s*(?:[A-Za-z\d .+#-]{1,20}[、，,/+|&]\s*)?$/;
const MAX_BETWEEN = 30;

/** For each hit of a line the number of the enumeration it stands in; 0 for those in none. */
export function listNeighbours(hits: readonly Span[], line: LineText): number[] {
  const spans = hits.map((hit) => sourceSpan(line, hit));
  const lists = spans.map(() => 0);
  let last = 0;
  for (let i = 1; i < spans.length; i++) {
    const between = line.source.slice(spans[i - 1]?.end, spans[i]?.start);
    if (between.length > MAX_BETWEEN || !BETWEEN_ITEMS.test(between)) continue;
    if (lists[i - 1] === 0) {
      last++;
      lists[i - 1] = last;
    }
    lists[i] = last;
  }
  return lists;
}
