const KEY = Symbol.for('plain-jd.session');

/**
 * A signal for the one copy of us that works in this frame: it aborts with `signal`, and when
 * another copy is injected later (a site that is both named and allowed by hand, an update).
 */
export function claimFrame(signal: AbortSignal): AbortSignal {
  const mine = new AbortController();
  const before: unknown = Reflect.get(globalThis, KEY);
  if (before instanceof AbortController) before.abort();
  Reflect.set(globalThis, KEY, mine);
  const release = (): void => {
    mine.abort();
    if (Reflect.get(globalThis, KEY) === mine) Reflect.deleteProperty(globalThis, KEY);
  };
  if (signal.aborted) release();
  else signal.addEventListener('abort', release, { signal: mine.signal });
  return mine.signal;
}
