import type { Span } from './span.ts';

/** The pieces of a text between the matches of `ends` (global), in order; one, the whole, where there is none. */
export function piecesBetween(text: string, ends: RegExp): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(ends)) {
    pieces.push({ start, end: index });
    start = index + mark.length;
  }
  return [...pieces, { start, end: text.length }];
}
