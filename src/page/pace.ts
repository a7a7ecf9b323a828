/** Longest stretch of our own work, in milliseconds, before the page gets its turn. */
const SLICE_MS = 8;

/** What sliced work came to. */
export interface Done<T> {
  readonly value: T;
  /** Time spent on it, waiting not counted, in milliseconds. */
  readonly costMs: number;
}

/**
 * Runs `work` to its end in slices that leave the page responsive. Resolves to null when `signal`
 * aborted it on the way; rejects only when `work` throws.
 */
export async function runInSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<Done<T> | null> {
  let costMs = 0;
  let start = performance.now();
  while (!signal.aborted) {
    const step = work.next();
    const spent = performance.now() - start;
    if (spent < SLICE_MS && !step.done) continue;
    costMs += spent;
    // After the last slice too: what comes next may be long.
    if (spent >= SLICE_MS) await yieldToPage();
    if (step.done) return { value: step.value, costMs };
    start = performance.now();
  }
  return null;
}

/**
 * Resolves once the page had its turn. Not `scheduler.yield`: what continues after that comes before
 * the page's own timers, which would starve while we read a long page.
 */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'user-visible' });
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

interface Scheduler {
  readonly postTask?: (task: () => void, options: { priority: 'user-visible' }) => Promise<void>;
}

/** Resolves after `delayMs`, or at once when `signal` aborts; leaves no timer behind. */
export function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, delayMs);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
