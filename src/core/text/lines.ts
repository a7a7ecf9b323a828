import type { Section } from '../reading/reading.ts';
import { findHeading, headingStarts } from './heading.ts';
import type { Span } from './span.ts';

/*
 * A posting's lines as a reader sees them. Three things make them differ from lines of text: several
 * list items may stand in one paragraph (1、… 2、…), one item may be wrapped over several lines of
 * text, and a heading may share its line with content. Every step is linear in the text.
 */

/** One logical line; `[start, end)` covers its content without list mark and outer white space. */
export interface TextLine extends Span {
  readonly text: string;
  readonly section: Section;
  /** True for a heading: it says where we are and asks for nothing. */
  readonly heading: boolean;
}

/** The logical lines of a posting's body in order, never overlapping; `[]` for blank text. O(body). */
export function splitLines(body: string): TextLine[] {
  const lines: TextLine[] = [];
  let section: Section = 'unknown';
  for (const paragraph of joinWrapped(body, physicalLines(body))) {
    for (const piece of splitParagraph(body, paragraph)) {
      const heading = findHeading(body.slice(piece.start, piece.end));
      if (heading) section = heading.section;
      lines.push(...headAndRest(piece, heading).flatMap((part) => toLine(body, part, section)));
    }
  }
  return lines;
}

function headAndRest(piece: Span, heading: { length: number } | null) {
  if (!heading) return [{ ...piece, heading: false }];
  const middle = piece.start + heading.length;
  return [
    { start: piece.start, end: middle, heading: true },
    { start: middle, end: piece.end, heading: false },
  ];
}

function toLine(body: string, part: Span & { heading: boolean }, section: Section): TextLine[] {
  const { start, end } = trim(body, part);
  if (end <= start) return [];
  return [{ start, end, text: body.slice(start, end), section, heading: part.heading }];
}

function physicalLines(body: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start <= body.length) {
    const at = body.indexOf('\n', start);
    const end = at < 0 ? body.length : at;
    if (body.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

const LIST_MARK =
  /^\s*(?:[•·．‧・●▪■◆○*▶◎★☆➢✓√–—-]+\s*(?!\d)|[•·●▪■◆○*]\s*|[(（]\s*\d{1,2}\s*[)）]|\d{1,2}\s*(?:[、)）]|[.．:：,，](?!\d))|[①-⑳]|[一二三四五六七八九十]{1,2}、|[a-hA-H][.、)）](?=\s))\s*/u;
const ENDED = /[。；;.!?！？：:」』】）)]\s*$/u;
const GOES_ON = /^\s*(?:[a-z]|[，、。；,;）)」])/u;

/** Joins lines of text that one item was wrapped over (plain text, e-mail). */
function joinWrapped(body: string, lines: readonly Span[]): Span[] {
  const wrapAt = wrapWidth(body, lines);
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isContinued(body, { last, line, wrapAt })) {
      joined[joined.length - 1] = { start: last.start, end: line.end };
    } else joined.push(line);
  }
  return joined;
}

interface Neighbours {
  readonly last: Span;
  readonly line: Span;
  readonly wrapAt: number;
}

function isContinued(body: string, { last, line, wrapAt }: Neighbours): boolean {
  const before = body.slice(
    Math.max(last.start, body.lastIndexOf('\n', last.end - 1) + 1),
    last.end,
  );
  const after = body.slice(line.start, line.end);
  if (
    body.slice(last.end, line.start).trim() !== '' ||
    /\n\s*\n/.test(body.slice(last.end, line.start))
  ) {
    return false;
  }
  if (ENDED.test(before) || LIST_MARK.test(after) || findHeading(after) || findHeading(before))
    return false;
  if (GOES_ON.test(after)) return true;
  return wrapAt > 0 && columns(before) >= wrapAt * 0.88;
}

const MIN_WRAPPED = 3;

/** The column at which the text seems to be wrapped; 0 when it is not. */
function wrapWidth(body: string, lines: readonly Span[]): number {
  const widths = lines.map(({ start, end }) => columns(body.slice(start, end)));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest < 30 || widest > 130) return 0;
  const full = lines.filter(
    ({ start, end }, i) => (widths[i] ?? 0) >= widest * 0.88 && !ENDED.test(body.slice(start, end)),
  );
  return full.length >= MIN_WRAPPED && full.length * 3 >= lines.length ? widest : 0;
}

/** Width in columns of a terminal: Han counts double. */
function columns(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e80 ? 2 : 1;
  return width;
}

// A list mark inside a paragraph: after white space or the end of a sentence (not in Web3.0、…).
const MARK_INSIDE =
  /(?<=[\s。；;！!？?.）)])(?<!\d\.)(?:\d{1,2}\s*(?:[、)）](?!\d\s*[、)）])|[.．](?!\d))|[(（]\d{1,2}[)）]|[①-⑳]|[•●▪■◆．‧]|[一二三四五六七八九十]{1,2}、)\s*(?=\S)/gu;
const MIN_UNLISTED = 60;

function splitParagraph(body: string, paragraph: Span): Span[] {
  const text = body.slice(paragraph.start, paragraph.end);
  const marks = [...text.matchAll(MARK_INSIDE)].map(({ index }) => index);
  const cuts = new Set([...headingStarts(text), ...marks]);
  const pieces = cutAt(
    paragraph,
    [...cuts].toSorted((a, b) => a - b),
  );
  return pieces
    .flatMap((piece) => splitUnlisted(body, piece))
    .flatMap((piece) => (piece.end - piece.start > MAX_LINE ? cutLong(body, piece) : [piece]));
}

// What is longer is no line anybody wrote; whoever reads it may look at every pair of its terms.
const MAX_LINE = 2000;
const PARTS = /[\s，,、；;：:。.|/]/;

/** Cuts a piece into lines that are not too long, between words where there are any. */
function cutLong(body: string, { start, end }: Span): Span[] {
  const cut: Span[] = [];
  let from = start;
  while (end - from > MAX_LINE) {
    const to = placeToCut(body, from);
    cut.push({ start: from, end: to });
    from = to;
  }
  return [...cut, { start: from, end }];
}

function placeToCut(body: string, from: number): number {
  const most = from + MAX_LINE;
  for (let at = most; at > from + MAX_LINE / 2; at--) {
    if (PARTS.test(body.charAt(at - 1))) return at;
  }
  const isInPair = (body.codePointAt(most - 1) ?? 0) > 0xffff;
  return isInPair ? most - 1 : most;
}

/** A long paragraph without list marks asks for several things, one a clause. */
function splitUnlisted(body: string, piece: Span): Span[] {
  const text = body.slice(piece.start, piece.end);
  if (text.length < MIN_UNLISTED || LIST_MARK.test(text)) return [piece];
  const ends = [...text.matchAll(/[；;。！]\s*|\.\s+(?=[A-Z])/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return cutAt(piece, ends);
}

function cutAt({ start, end }: Span, offsets: readonly number[]): Span[] {
  const bounds = [
    0,
    ...offsets.filter((offset) => offset > 0 && offset < end - start),
    end - start,
  ];
  return bounds.slice(1).map((to, i) => ({ start: start + (bounds[i] ?? 0), end: start + to }));
}

function trim(body: string, { start, end }: Span): Span {
  const text = body.slice(start, end);
  const mark = LIST_MARK.exec(text)?.[0].length ?? text.length - text.trimStart().length;
  return { start: start + mark, end: start + text.trimEnd().length };
}
