import { useEffect, useState } from 'preact/hooks';
import type { Guide } from '../core/dictionary/guide.ts';
import type { SavedPosting } from '../core/saved/saved-posting.ts';
import { reportError } from '../platform/report-error.ts';
import { loadSavedPostings, removeSavedPosting } from '../platform/saved-postings.ts';
import { Compare } from '../ui/paste/Compare.tsx';
import type { Place } from '../ui/place.ts';
import { useReader } from './use-reader.ts';

interface ComparePageProps {
  readonly guide: Guide;
  readonly onGo: (place: Place) => void;
}

/** The postings kept on this device, side by side. */
export function ComparePage({ guide, onGo }: ComparePageProps) {
  const read = useReader();
  const [saved, setSaved] = useState<readonly SavedPosting[] | null>(null);
  useEffect(() => void loadSavedPostings().then(setSaved), []);
  if (!read || !saved) return null;
  return (
    <Compare
      guide={guide}
      saved={saved}
      read={(posting) => read(posting, posting.kind)}
      onRemove={(id) => void removeSavedPosting(id).then(setSaved).catch(reportError)}
      onGo={onGo}
    />
  );
}
