import { readPosting } from '../../../src/core/reading/read-posting.ts';
import type { Posting, Reading } from '../../../src/core/reading/reading.ts';
import { loadReader } from '../../../tools/read/load-reader.ts';

/** The reader of the dictionary as it stands, made once for a test file. */
export const { reader, prose } = loadReader();

/** Reads a body (with what else is known of the posting). */
export function read(body: string, known: Partial<Posting> = {}): Reading {
  return readPosting(reader, { title: null, company: null, ...known, body });
}
