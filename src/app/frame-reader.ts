import type { ReadingData, TermData } from '../core/dictionary/reading-data.ts';
import { readingDataOfWorld } from '../core/dictionary/shipped-reading-data.ts';
import type { CompanyKind } from '../core/names.ts';
import { createLineCache, readInSlices, type LineCache } from '../core/reading/read-in-slices.ts';
import { openReader, type Reader } from '../core/reading/reader.ts';
import type { Posting, Reading } from '../core/reading/reading.ts';

/** Reads this frame's postings. */
export interface FrameReader {
  /** The data it reads with; asked for only once something is found. */
  data(): ReadingData;
  read(posting: Posting, kind: CompanyKind | null): Generator<void, Reading>;
}

/**
 * A reader that knows our terms and `added`, the user's own, which win over ours. Nothing is parsed
 * or compiled before there is a posting: most frames never have one.
 */
export function createFrameReader(added: readonly TermData[]): FrameReader {
  const data = once((): ReadingData => {
    const shipped = readingDataOfWorld();
    return { ...shipped, terms: [...added, ...shipped.terms] };
  });
  let opened: { readonly reader: Reader; readonly cache: LineCache } | null = null;
  return {
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

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
