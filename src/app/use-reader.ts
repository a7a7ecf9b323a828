import type { CompanyKind } from '../core/names.ts';
import { readPosting } from '../core/reading/read-posting.ts';
import { compileReader } from '../core/reading/reader.ts';
import type { Posting, Reading } from '../core/reading/reading.ts';
import { loadReadingData } from '../platform/guide.ts';
import { loadTermData, watchPacks } from '../platform/packs-store.ts';
import { useLive } from './use-live.ts';

/** Reads a posting in this page; `kind` overrules what the posting tells of its company. */
export type Read = (posting: Posting, kind: CompanyKind | null) => Reading;

const READ = { load: loadRead, watch: watchPacks };

/** The reader with the user's own terms as they are now, or null until it is loaded. */
export function useReader(): Read | null {
  const [holder] = useLive<{ readonly read: Read } | null>(READ, null);
  return holder?.read ?? null;
}

async function loadRead(): Promise<{ readonly read: Read }> {
  const [data, own] = await Promise.all([loadReadingData(), loadTermData()]);
  const reader = compileReader({ ...data, terms: [...own, ...data.terms] });
  const read: Read = (posting, kind) =>
    readPosting(reader, posting, kind ? { companyKind: kind } : {});
  return { read };
}
