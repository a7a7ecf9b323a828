import type { ReadingData, TermData } from '../core/dictionary/reading-data.ts';
import { parseReadingData } from '../core/dictionary/shipped-reading-data.ts';
import type { CompanyKind } from '../core/names.ts';
import { createLineCache, readInSlices, type LineCache } from '../core/reading/read-in-slices.ts';
import { openReader, type Reader } from '../core/reading/reader.ts';
import type { Posting, Reading } from '../core/reading/reading.ts';
import { askBackgroundAgain } from '../platform/messages.ts';

/** Reads this frame's postings. */
export interface FrameReader {
  /** Fetches what to read with; false when there is nobody to ask any more. To be awaited before reading. */
  prepare(): Promise<boolean>;
  /** The data it reads with. */
  data(): ReadingData;
  read(posting: Posting, kind: CompanyKind | null): Generator<void, Reading>;
}

/**
 * A reader that knows our terms and `added`, the user's own, which win over ours. Nothing is fetched,
 * parsed or compiled before there is a posting: most frames never have one.
 */
export function createFrameReader(added: readonly TermData[]): FrameReader {
  let known: ReadingData | null = null;
  let opened: { readonly reader: Reader; readonly cache: LineCache } | null = null;
  const data = (): ReadingData => {
    if (!known) throw new RangeError('the reading data has not been fetched');
    return known;
  };
  return {
    async prepare() {
      if (known) return true;
      const text = await askBackgroundAgain({ type: 'reading-data' });
      if (text === null) return false;
      const shipped = parseReadingData(text);
      known = { ...shipped, terms: [...added, ...shipped.terms] };
      return true;
    },
    data,
    *read(posting, kind) {
      if (!opened) {
        const reader = yield* openReader(data());
        opened = { reader, cache: createLineCache(reader) };
      }
      const { reader, cache } = opened;
      const options = kind ? { companyKind: kind } : {};
      return yield* readInSlices(reader, { posting, cache }, options);
    },
  };
}
