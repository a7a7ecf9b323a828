import { useEffect, useLayoutEffect } from 'preact/hooks';

/**
 * Where each page of the history was left: back and forward lead there, a page opened anew starts at
 * its top. The browser's own memory comes too early, before the page is drawn.
 */
export function useScrollMemory(page: unknown): void {
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const keep = () => history.replaceState({ scrollTop: scrollY }, '');
    addEventListener('scrollend', keep);
    return () => removeEventListener('scrollend', keep);
  }, []);
  useLayoutEffect(() => scrollTo({ top: leftAt(history.state) }), [page]);
}

function leftAt(state: unknown): number {
  const { scrollTop } = (state ?? {}) as { readonly scrollTop?: unknown };
  return typeof scrollTop === 'number' ? scrollTop : 0;
}
