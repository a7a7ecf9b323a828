import { useEffect, useState } from 'preact/hooks';
import type { CompanyKind } from '../core/names.ts';
import { readPosting } from '../core/reading/read-posting.ts';
import { compileReader } from '../core/reading/reader.ts';
import type { Posting, Reading } from '../core/reading/reading.ts';
import { loadReadingData } from '../platform/guide.ts';
import { loadTermData } from '../platform/packs-store.ts';
import { reportError } from '../platform/report-error.ts';

/** Reads a posting in this page; `kind` overrules what the posting tells of its company. */
export type Read = (posting: Posting, kind: CompanyKind | null) => Reading;

/** The reader with the user's own terms, or null until it is loaded. */
export function useReader(): Read | null {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    Promise.all([loadReadingData(), loadTermData()])
      .then(([data, own]) => {
        const reader = compileReader({ ...data, terms: [...data.terms, ...own] });
        setRead(
          () => (posting: Posting, kind: CompanyKind | null) =>
            readPosting(reader, posting, kind ? { companyKind: kind } : {}),
        );
      })
      .catch(reportError);
  }, []);
  return read;
}
