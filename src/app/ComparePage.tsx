import type { Guide } from '../core/dictionary/guide.ts';
import type { SavedPosting } from '../core/saved/saved-posting.ts';
import { removeSavedPosting, savePostings } from '../platform/saved-postings.ts';
import { Compare } from '../ui/paste/Compare.tsx';
import type { Place } from '../ui/place.ts';
import { SAVED } from './saved.ts';
import { useLive } from './use-live.ts';
import { useReader } from './use-reader.ts';

interface ComparePageProps {
  readonly guide: Guide;
  readonly onGo: (place: Place) => void;
}

/** The postings kept on this device, side by side. */
export function ComparePage({ guide, onGo }: ComparePageProps) {
  const read = useReader();
  const [saved] = useLive<readonly SavedPosting[] | null>(SAVED, null);
  if (!read || !saved) return null;
  return (
    <Compare
      guide={guide}
      saved={saved}
      read={(posting) => read(posting, posting.kind)}
      onRemove={(id) => void removeSavedPosting(id)}
      onPutBack={(posting) => void savePostings([posting])}
      onGo={onGo}
    />
  );
}
