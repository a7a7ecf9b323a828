import type { Span } from '../core/text/span.ts';
import type { Unit } from './line-tree.ts';
import { nodeSpans, type NodeSpan, type TextLine } from './text-map.ts';

/**
 * A stretch of a posting that is read as one text. An ordinary posting is one part; only texts far
 * longer than any posting are cut, so that a change costs no more than its part.
 */
export interface Part {
  readonly units: readonly Unit[];
  /** The lines joined by line breaks. */
  readonly body: string;
  readonly lines: readonly TextLine[];
  /** Where each line begins in `body`. */
  readonly starts: readonly number[];
}

/** Longest posting read as one text, and size of the parts after it, in UTF-16 code units. */
export const FIRST_PART_SIZE = 12_000;
export const PART_SIZE = 5_000;

/**
 * The units cut into parts. Parts of `before` that still hold the same units are kept as they are
 * (same object), and cuts stay where they were, so that a change in one place remakes one part.
 */
export function cutIntoParts(units: readonly Unit[], before: readonly Part[]): Part[] {
  const starters = new Map(before.map((part) => [part.units[0], part]));
  const parts: Part[] = [];
  let taken: Unit[] = [];
  let size = 0;
  const finish = (): void => {
    if (taken.length > 0) parts.push(keepOrMake(taken, starters));
    taken = [];
    size = 0;
  };
  for (const unit of units) {
    const most = parts.length === 0 ? FIRST_PART_SIZE : PART_SIZE;
    // A part there was before may grow: were it cut, all the cuts after it would move.
    const limit = starters.has(taken[0]) ? most * 2 : most;
    const isOldCut = starters.has(unit) && size > most / 8;
    if (isOldCut || size + unit.size > limit) finish();
    taken.push(unit);
    size += unit.size;
  }
  finish();
  return parts;
}

/** The stretches of text nodes behind `span` of the part's body. */
export function partNodeSpans(part: Part, span: Span): NodeSpan[] {
  const found: NodeSpan[] = [];
  for (let i = lineAt(part.starts, span.start); i < part.lines.length; i++) {
    const line = part.lines[i];
    const start = part.starts[i];
    if (!line || start === undefined || start >= span.end) break;
    const within = { start: Math.max(0, span.start - start), end: span.end - start };
    found.push(...nodeSpans(line, within));
  }
  return found;
}

function keepOrMake(units: readonly Unit[], starters: ReadonlyMap<Unit | undefined, Part>): Part {
  const old = starters.get(units[0]);
  const isSame = old?.units.length === units.length && old.units.every((u, i) => u === units[i]);
  return isSame ? old : makePart(units);
}

function makePart(units: readonly Unit[]): Part {
  const lines = units.flatMap((unit) => unit.lines);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.text.length + 1;
  }
  return { units, lines, starts, body: lines.map((line) => line.text).join('\n') };
}

/** Index of the line that holds `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
