import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { activePage, type ActivePage } from '../platform/active-page.ts';
import { reportError } from '../platform/report-error.ts';
import { watchFront } from '../platform/watch-front.ts';

/** A page tells of its reading in the same moment in which it paints: one look a moment later is enough. */
const GATHER_MS = 120;

interface Front {
  /** The page in front and what is true of it, always as it is now; null until it is known. */
  readonly page: ActivePage | null;
  /** For what changes a page and sends no word of it. */
  readonly lookAgain: () => void;
}

/** Watches the page in front. */
export function useFront(settings: Settings): Front {
  const [page, setPage] = useState<ActivePage | null>(null);
  const [turn, setTurn] = useState(0);
  const [first] = useState(settings);
  const lookAgain = useCallback(() => setTurn((n) => n + 1), []);
  useEffect(() => {
    const life = new AbortController();
    watchFront(lookAgain, life.signal);
    return () => life.abort();
  }, [lookAgain]);
  useEffect(() => {
    const look = () => void activePage().then(setPage).catch(reportError);
    const timer = setTimeout(look, turn === 0 ? 0 : GATHER_MS);
    return () => clearTimeout(timer);
  }, [turn]);
  useEffect(() => {
    // Pages hear of new settings when we do, and need a moment.
    if (settings !== first) lookAgain();
  }, [settings, first, lookAgain]);
  return { page, lookAgain };
}
