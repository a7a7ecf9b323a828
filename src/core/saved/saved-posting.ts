import * as v from 'valibot';
import { COMPANY_KINDS } from '../names.ts';
import type { Posting } from '../reading/reading.ts';

/** How many postings are kept, and how many stand side by side. */
export const MAX_SAVED = 12;
export const MAX_COMPARED = 3;

/** The last moment a `Date` can tell. */
const MAX_TIME = 8.64e15;
/** Longest body kept, in UTF-16 code units: no real posting is longer. */
const MAX_BODY = 30_000;

const savedPosting = v.object({
  id: v.string(),
  /** Milliseconds since 1970. */
  savedAt: v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_TIME)),
  title: v.nullable(v.string()),
  company: v.nullable(v.string()),
  body: v.string(),
  /** The company kind the user chose; null leaves it to the reading. */
  kind: v.nullable(v.picklist(COMPANY_KINDS)),
});

/** A posting the user chose to keep on this device. */
export type SavedPosting = v.InferOutput<typeof savedPosting>;

/** A saved posting from storage or a file, or null. Never throws. */
export function parseSavedPosting(raw: unknown): SavedPosting | null {
  const parsed = v.safeParse(savedPosting, raw);
  return parsed.success ? parsed.output : null;
}

/** What is kept of these, newest first: every text once, and no more than `MAX_SAVED`. */
export function keptPostings(list: readonly SavedPosting[]): SavedPosting[] {
  const newest = list
    .map((posting) => ({ ...posting, body: posting.body.slice(0, MAX_BODY) }))
    .toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
  const kept = newest.filter(
    ({ id, body }, i) => newest.findIndex((other) => other.id === id || other.body === body) === i,
  );
  return kept.slice(0, MAX_SAVED);
}

/** Whether a posting with this text is in the list. */
export function isSaved(list: readonly SavedPosting[], { body }: Pick<Posting, 'body'>): boolean {
  return list.some((saved) => saved.body === body.slice(0, MAX_BODY));
}
