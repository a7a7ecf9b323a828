/** A half-open stretch `[start, end)` of the source text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether all of `inner` stands in `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where a global pattern matches in a text, in order; `[]` where it does nowhere. */
export function stretchesOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
