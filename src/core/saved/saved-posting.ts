import * as v from 'valibot';
import { COMPANY_KINDS } from '../names.ts';
import type { Posting } from '../reading/reading.ts';

/** How many postings are kept, and how many stand side by side. */
export const MAX_SAVED = 12;
export const MAX_COMPARED = 3;

/** Longest body kept, in UTF-16 code units: no real posting is longer. */
const MAX_BODY = 30_000;

const savedPosting = v.object({
  id: v.string(),
  /** Milliseconds since 1970. */
  savedAt: v.number(),
  title: v.nullable(v.string()),
  company: v.nullable(v.string()),
  body: v.string(),
  /** The company kind the user chose; null leaves it to the reading. */
  kind: v.nullable(v.picklist(COMPANY_KINDS)),
});

/** A posting the user chose to keep on this device. */
export type SavedPosting = v.InferOutput<typeof savedPosting>;

/** Saved postings from storage, newest first; entries that make no sense are left out. */
export function parseSavedPostings(raw: unknown): SavedPosting[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter((item) => v.is(savedPosting, item)).slice(0, MAX_SAVED);
}

/** The list with a posting at its head; the same text saved again moves up, the oldest goes. */
export function withSaved(list: readonly SavedPosting[], posting: SavedPosting): SavedPosting[] {
  const kept = { ...posting, body: posting.body.slice(0, MAX_BODY) };
  const others = list.filter(({ body, id }) => body !== kept.body && id !== kept.id);
  return [kept, ...others].slice(0, MAX_SAVED);
}

/** Whether a posting with this text is in the list. */
export function isSaved(list: readonly SavedPosting[], { body }: Pick<Posting, 'body'>): boolean {
  return list.some((saved) => saved.body === body.slice(0, MAX_BODY));
}
