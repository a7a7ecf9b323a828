import { splitLines } from '../text/lines.ts';
import { combine, type ReadingOptions } from './combine.ts';
import { readLine, type LineReading } from './read-line.ts';
import type { Reader } from './reader.ts';
import type { Posting, Reading } from './reading.ts';

/** Readings of lines by their text, so that a changed posting costs only its changed lines. */
export interface LineCache {
  get(text: string): LineReading;
}

/** A cache that keeps the lines asked for since the last two sweeps of `size` lines. */
export function createLineCache(reader: Reader, size = 4000): LineCache {
  let young = new Map<string, LineReading>();
  let old = new Map<string, LineReading>();
  return {
    get(text) {
      const line = young.get(text) ?? old.get(text) ?? readLine(reader, text);
      young.set(text, line);
      if (young.size >= size) {
        old = young;
        young = new Map();
      }
      return line;
    },
  };
}

/**
 * Reads a posting as `readPosting` does, but stops after every line, and while they are put together, so
 * that a page can go on.
 */
export function* readInSlices(
  reader: Reader,
  { posting, cache }: { readonly posting: Posting; readonly cache: LineCache },
  options: ReadingOptions = {},
): Generator<void, Reading> {
  const lines = [];
  for (const line of splitLines(posting.body)) {
    lines.push({ line, reading: cache.get(line.text) });
    yield;
  }
  return yield* combine(reader, { posting, lines }, options);
}
