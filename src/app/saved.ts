import { loadSavedPostings, watchSavedPostings } from '../platform/saved-postings.ts';

/** The kept postings as a source for `useLive`. */
export const SAVED = { load: loadSavedPostings, watch: watchSavedPostings };
