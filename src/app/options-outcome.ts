import { useEffect, useState } from 'preact/hooks';
import type { PackReport } from '../core/packs/pack.ts';
import { reportError } from '../platform/report-error.ts';
import { watchStoreProblems, type StoreProblem } from '../platform/store.ts';
import type { RestoreReport } from '../ui/options/DataSection.tsx';
import type { Done } from '../ui/options/OptionsView.tsx';

/** What came of the last thing the user did in the options. */
export interface Outcome {
  readonly problem: StoreProblem | null;
  readonly done: Done | null;
  readonly report: PackReport | null;
  readonly restored: RestoreReport | null;
  readonly isCopied: boolean;
  /** The section that is reading a file just now. */
  readonly reading: 'packs' | 'data' | null;
}

/** Does things, one at a time as far as the user is told of them, and tells what came of them. */
export interface Doing {
  readonly outcome: Outcome;
  readonly act: (deed: () => Promise<unknown>) => void;
  /** Reads a file for a section, and says so until it is read. */
  readonly read: (section: 'packs' | 'data', work: () => Promise<Partial<Outcome>>) => void;
  /** Clears what was told of earlier deeds. */
  readonly forget: () => void;
  readonly tell: (news: Partial<Outcome>) => void;
}

const NOTHING: Outcome = {
  problem: null,
  done: null,
  report: null,
  restored: null,
  isCopied: false,
  reading: null,
};

export function useDoing(): Doing {
  const [outcome, setOutcome] = useState(NOTHING);
  useEffect(() => {
    const life = new AbortController();
    watchStoreProblems((problem) => setOutcome((now) => ({ ...now, problem })), life.signal);
    return () => life.abort();
  }, []);
  const forget = () => setOutcome(NOTHING);
  const tell = (news: Partial<Outcome>) => setOutcome((now) => ({ ...now, ...news }));
  const act = (deed: () => Promise<unknown>) => {
    forget();
    deed().catch(reportError);
  };
  return {
    outcome,
    tell,
    forget,
    act,
    read: (section, work) =>
      act(async () => {
        tell({ reading: section });
        await work()
          .then(tell)
          .finally(() => tell({ reading: null }));
      }),
  };
}
