import type { Prose } from '../core/messages.ts';
import type { Reading } from '../core/reading/reading.ts';
import { askBackground, askBackgroundAgain } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';

/** The prose of the terms on the page, fetched once they are painted so that hover never waits. */
export interface Answers {
  /** What has arrived; null until then. */
  current(): Prose | null;
  /** Resolves with the prose of the terms last fetched; asks again where no answer came. */
  ready(): Promise<Prose | null>;
  /** Tells the background what was found (null: nothing) and fetches what it has to say of it. */
  fetch(reading: Reading | null): void;
  /** Fetches again, in another language or wording. */
  refetch(): void;
}

/** Nothing is fetched yet. When `signal` aborts the background hears that nothing is shown. */
export function createAnswers(signal: AbortSignal): Answers {
  let prose: Prose | null = null;
  let pending: Promise<Prose | null> = Promise.resolve(null);
  let last: Reading | null = null;
  let isAsking = false;

  const send = (): void => {
    const reading = last;
    isAsking = true;
    pending = tell(reading).then((answer) => {
      if (reading !== last) return prose;
      isAsking = false;
      prose = answer ?? prose;
      return prose;
    });
    pending.catch(reportError);
  };

  const takeBack = () => {
    if (last) void askBackground({ type: 'nothing' });
  };
  signal.addEventListener('abort', takeBack);
  // What a frame told must not outlive its page, and a page may come back out of the browser's cache.
  addEventListener('pagehide', takeBack, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && last && send(), { signal });
  return {
    current: () => prose,
    ready() {
      if (!prose && last && !isAsking) send();
      return pending;
    },
    fetch(reading) {
      if (!reading && !last) return;
      last = reading;
      send();
    },
    refetch: send,
  };
}

/** What the background has to say of it; null when nothing was found, or nobody answers. */
function tell(reading: Reading | null): Promise<Prose | null> {
  if (!reading) return askBackground({ type: 'nothing' });
  const terms = [...new Set(reading.matches.map(({ term }) => term))];
  return askBackgroundAgain({ type: 'found', matches: reading.matches.length, terms });
}
