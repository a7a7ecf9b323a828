import { adoptSheet, makeSheet } from './adopt-sheet.ts';

/** The open shadow trees a posting's text comes from, each dressed with our sheet. */
export interface ShadowSheets {
  /** Dresses a shadow tree, once. */
  enter(root: ShadowRoot): void;
  /** Lets go of the trees the page threw away; it may do that thousands of times. */
  leaveGone(): void;
  roots(): ShadowRoot[];
}

/** No trees yet; all are left as they were when `signal` aborts. */
export function createShadowSheets(css: string, signal: AbortSignal): ShadowSheets {
  const sheet = makeSheet(css);
  const lives = new Map<ShadowRoot, AbortController>();
  const leave = (root: ShadowRoot): void => {
    lives.get(root)?.abort();
    lives.delete(root);
  };
  signal.addEventListener('abort', () => {
    for (const root of lives.keys()) leave(root);
  });

  return {
    enter(root) {
      if (signal.aborted || lives.has(root)) return;
      const life = new AbortController();
      lives.set(root, life);
      adoptSheet(root, sheet, life.signal);
    },
    leaveGone() {
      for (const root of lives.keys()) if (!root.isConnected) leave(root);
    },
    roots: () => [...lives.keys()],
  };
}
