import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PickedTerm } from './MarkedLines.tsx';

/** Rest on a term before its card opens, and absence before it closes, in milliseconds. */
const DWELL_MS = 150;
const LEAVE_MS = 250;

/** The term whose card is open, with what pointer and clicks do to it. */
export interface Picked {
  readonly now: PickedTerm | null;
  readonly pick: (term: PickedTerm) => void;
  /** The pointer came to a term, or left it (null). */
  readonly rest: (term: PickedTerm | null) => void;
  /** The pointer is over the card, or left it. */
  readonly hold: (isOver: boolean) => void;
  readonly close: () => void;
}

/** Nothing is picked at first. */
export function usePicked(): Picked {
  const [now, setNow] = useState<PickedTerm | null>(null);
  const actions = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (act: () => void, delayMs: number) => {
      clearTimeout(timer);
      timer = setTimeout(act, delayMs);
    };
    const leave = () =>
      later(() => setNow((open) => (open?.by === 'click' ? open : null)), LEAVE_MS);
    return {
      stop: () => clearTimeout(timer),
      pick: (term: PickedTerm) => {
        clearTimeout(timer);
        setNow(term);
      },
      rest: (term: PickedTerm | null) => {
        if (term) later(() => setNow(term), DWELL_MS);
        else leave();
      },
      hold: (isOver: boolean) => {
        if (isOver) clearTimeout(timer);
        else leave();
      },
      close: () => {
        clearTimeout(timer);
        setNow(null);
      },
    };
  }, []);
  useEffect(() => actions.stop, [actions]);
  return { now, ...actions };
}
