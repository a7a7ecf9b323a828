import { runAtOnce } from '../run-at-once.ts';
import { splitLines } from '../text/lines.ts';
import { combine, type ReadingOptions } from './combine.ts';
import { readLine } from './read-line.ts';
import type { Reader } from './reader.ts';
import type { Posting, Reading } from './reading.ts';

/** Reads a whole posting at once; never throws. O(body). */
export function readPosting(
  reader: Reader,
  posting: Posting,
  options: ReadingOptions = {},
): Reading {
  const lines = splitLines(posting.body).map((line) => ({
    line,
    reading: readLine(reader, line.text),
  }));
  return runAtOnce(combine(reader, { posting, lines }, options));
}
