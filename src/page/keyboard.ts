import type { Popover } from './popover.ts';

export interface KeyboardOptions {
  readonly document: Document;
  readonly popover: Popover;
  /** Goes to the next (1) or the previous (-1) term. */
  readonly step: (by: 1 | -1) => void;
}

/**
 * Keys while a popover is open, until `signal` aborts: Escape closes it, the arrows left and right
 * go from term to term when it has the focus. Every other key, and every key at any other time, is
 * the page's.
 */
export function watchKeyboard(options: KeyboardOptions, signal: AbortSignal): void {
  const { document } = options;
  const onKey = (event: KeyboardEvent): void => {
    const isOurs = event.isTrusted && !event.isComposing && act(options, event);
    if (!isOurs) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // On the window, so that we come before a page that closes its own dialog on the same key.
  document.defaultView?.addEventListener('keydown', onKey, { signal, capture: true });
}

function act({ popover, step }: KeyboardOptions, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || !popover.current()) return false;
  if (event.key === 'Escape') {
    popover.close();
    return true;
  }
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0 || !popover.hasFocus()) return false;
  step(by);
  return true;
}
