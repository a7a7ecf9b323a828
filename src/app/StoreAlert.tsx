import { useEffect, useState } from 'preact/hooks';
import { watchStoreProblems, type StoreProblem } from '../platform/store.ts';
import { StoreNotice } from '../ui/parts/StoreNotice.tsx';

/** Tells when something the user wanted kept could not be. */
export function StoreAlert() {
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchStoreProblems(setProblem, life.signal);
    return () => life.abort();
  }, []);
  return <StoreNotice problem={problem} onClose={() => setProblem(null)} />;
}
