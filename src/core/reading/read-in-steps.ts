import { splitLines } from '../text/lines.ts';
import { combine, type ReadingOptions } from './combine.ts';
import { readLine, type LineReading } from './read-line.ts';
import type { Reader } from './reader.ts';
import type { Posting, Reading } from './reading.ts';

/** Readings of lines by their text, kept from one reading to the next. */
export interface LineCache {
  /** The line's reading; read only when its text was not seen before. */
  read(text: string): LineReading;
}

// Far more lines than any page shows at once; then the older half is forgotten.
const MAX_LINES = 20_000;

/** A cache over one reader. */
export function createLineCache(reader: Reader): LineCache {
  const known = new Map<string, LineReading>();
  return {
    read(text) {
      const before = known.get(text);
      if (before) return before;
      const reading = readLine(reader, text);
      known.set(text, reading);
      if (known.size > MAX_LINES) {
        for (const old of [...known.keys()].slice(0, MAX_LINES / 2)) known.delete(old);
      }
      return reading;
    },
  };
}

const LINES_A_STEP = 8;

/**
 * Reads a posting as `readPosting` does, in steps short enough to let a page go on between them;
 * lines the cache knows cost nothing. Never throws.
 */
export function* readInSteps(
  { reader, cache }: { readonly reader: Reader; readonly cache: LineCache },
  posting: Posting,
  options: ReadingOptions = {},
): Generator<void, Reading> {
  const split = splitLines(posting.body);
  yield;
  const lines = [];
  for (const line of split) {
    lines.push({ line, reading: cache.read(line.text) });
    if (lines.length % LINES_A_STEP === 0) yield;
  }
  yield;
  return combine(reader, { posting, lines }, options);
}
