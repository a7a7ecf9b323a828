import type { ReadingData } from '../../../src/core/dictionary/reading-data.ts';
import { createLineCache, readInSlices } from '../../../src/core/reading/read-in-slices.ts';
import { compileReader, type Reader } from '../../../src/core/reading/reader.ts';
import { startSession, type Session } from '../../../src/page/session.ts';

/** A session over the page as the content script runs it, without storage and messages. */
export interface OurRun {
  readonly session: Session;
  /** Resolves when the whole posting has been read and painted, or found missing. */
  readonly done: Promise<void>;
  /** Matches found so far. */
  readonly marks: () => number;
  readonly stop: () => void;
}

/** Compiles the dictionary: done once, before anything is measured but itself. */
export function compile(data: ReadingData): Reader {
  return compileReader(data);
}

/** Starts reading the page with nothing remembered from earlier runs but the compiled dictionary. */
export function runOurs(reader: Reader): OurRun {
  const life = new AbortController();
  const cache = createLineCache(reader);
  let marks = 0;
  let session: Session | null = null;
  const done = new Promise<void>((resolve, reject) => {
    session = startSession(
      {
        document,
        prepare: () => Promise.resolve(true),
        read: (posting, kind) =>
          readInSlices(reader, { posting, cache }, kind ? { companyKind: kind } : {}),
        styleOf: () => {
          marks++;
          return 'air';
        },
        view: { density: 'every', known: new Set(), palette: 'classic' },
        render: (container, hit) => {
          container.append(hit.match.text);
          return () => container.replaceChildren();
        },
        popoverCss: '',
        highlightCss: '',
        onReading: () => resolve(),
        onError: reject,
      },
      life.signal,
    );
  });
  if (!session) throw new Error('the session did not start');
  return { session, done, marks: () => marks, stop: () => life.abort() };
}
