/** What a copy claims: the reading of the page, or everything the content script does. */
type Claim = 'session' | 'script';

/**
 * A signal for the one copy of us that works in this frame: it aborts with `signal`, and when
 * another copy is injected later (a site that is both named and allowed by hand, an update).
 */
export function claimFrame(signal: AbortSignal, claim: Claim = 'session'): AbortSignal {
  const key = Symbol.for(`plain-jd.${claim}`);
  const mine = new AbortController();
  const before: unknown = Reflect.get(globalThis, key);
  if (before instanceof AbortController) before.abort();
  Reflect.set(globalThis, key, mine);
  const release = (): void => {
    mine.abort();
    if (Reflect.get(globalThis, key) === mine) Reflect.deleteProperty(globalThis, key);
  };
  if (signal.aborted) release();
  else signal.addEventListener('abort', release, { signal: mine.signal });
  return mine.signal;
}
