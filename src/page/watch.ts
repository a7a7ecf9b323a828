import { isOwnHost } from './own-host.ts';

/** What changed on the page since the last report. */
export interface PageChanges {
  readonly records: readonly MutationRecord[];
  /** Too many to look at one by one: everything must be read again. */
  readonly isFlood: boolean;
}

/** Watches a page; shadow trees and attributes only where asked. */
export interface PageWatcher {
  /** Also reports changes inside an open shadow root, from now on. */
  watchShadow(root: ShadowRoot): void;
  /** Reports changes of attributes that show or hide text, inside these elements only. */
  watchLooks(roots: readonly Element[]): void;
}

// As Dark Reader: above this, looking at each record costs more than reading again.
const FLOOD = 1000;

const TEXT: MutationObserverInit = { childList: true, characterData: true, subtree: true };
const LOOKS: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
  subtree: true,
};

/**
 * Reports the page's changes to `onChanges` until `signal` aborts, without those that are our own:
 * we can never answer ourselves.
 */
export function watchPage(
  document: Document,
  onChanges: (changes: PageChanges) => void,
  signal: AbortSignal,
): PageWatcher {
  const report = (all: MutationRecord[]): void => {
    const isFlood = all.length > FLOOD;
    const records = isFlood ? [] : all.filter((record) => !isOurs(record));
    if (isFlood || records.length > 0) onChanges({ records, isFlood });
  };
  const texts = new MutationObserver(report);
  const looks = new MutationObserver(report);
  const watched = new WeakSet<ShadowRoot>();
  texts.observe(document, TEXT);
  signal.addEventListener('abort', () => {
    texts.disconnect();
    looks.disconnect();
  });

  return {
    watchShadow(root) {
      if (signal.aborted || watched.has(root)) return;
      watched.add(root);
      texts.observe(root, TEXT);
    },
    watchLooks(roots) {
      looks.disconnect();
      if (signal.aborted) return;
      for (const root of roots) looks.observe(root, LOOKS);
    },
  };
}

/** True when a record tells of nothing but our own host coming or going. */
function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOwnHost(target)) return true;
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every(isOwnHost);
}
