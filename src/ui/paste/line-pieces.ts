import type { Line, Match } from '../../core/reading/reading.ts';

/** A stretch of a line: plain words, or a match. */
export interface LinePiece {
  readonly text: string;
  readonly match: Match | null;
}

/** A line cut at its matches; together the pieces are the line. Offsets are those of the posting's body. */
export function linePieces({ start, end, text }: Line, matches: readonly Match[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let from = start;
  for (const match of matches) {
    if (match.start < from || match.end > end) continue;
    if (match.start > from) {
      pieces.push({ text: text.slice(from - start, match.start - start), match: null });
    }
    pieces.push({ text: text.slice(match.start - start, match.end - start), match });
    from = match.end;
  }
  if (from < end) pieces.push({ text: text.slice(from - start), match: null });
  return pieces;
}
