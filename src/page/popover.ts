import type { Hit } from './hit-index.ts';
import { hitRects, type HitAt } from './hit-test.ts';
import { OWN_HOST } from './own-host.ts';
import { placePopover } from './place-popover.ts';
import { makeHostSheet, showPopoverHost, type PopoverHost } from './popover-host.ts';
import type { Box } from './safe-corridor.ts';

/** Fills the popover for a hit; returns what undoes it. */
export type Render = (container: ShadowRoot, hit: Hit) => () => void;

/**
 * How it was opened: by the pointer resting on the term it closes when the pointer goes, by a click
 * it stays, by a key it also takes the focus.
 */
export type OpenedBy = 'rest' | 'click' | 'key';

export interface PopoverOptions {
  readonly document: Document;
  readonly render: Render;
  readonly css: string;
  /** Told of every hit shown, and of null when none is. */
  readonly onChange: (hit: Hit | null) => void;
}

/** What is open. */
export interface OpenPopover {
  readonly hit: Hit;
  readonly openedBy: OpenedBy;
  /** The piece of the term it belongs to, and itself, on the screen now. */
  readonly boxes: () => { readonly term: Box; readonly popover: Box } | null;
}

/** The popover; at most one is open. */
export interface Popover {
  /** What is open now, or null. */
  current(): OpenPopover | null;
  open(at: HitAt, openedBy: OpenedBy): void;
  /** Closes it and gives the focus back if it had it. */
  close(): void;
  /** Whether an event happened in it. */
  holds(event: Event): boolean;
  hasFocus(): boolean;
}

/** A closed popover; nothing of it is in the page until it opens. Gone for good on abort. */
export function createPopover(options: PopoverOptions, signal: AbortSignal): Popover {
  let shown: Shown | null = null;
  const sheet = makeHostSheet(options.css);
  // Of a copy of us that Firefox took away without a word to it.
  for (const orphan of options.document.querySelectorAll(OWN_HOST)) orphan.remove();

  const close = (): void => {
    const closing = shown;
    shown = null;
    if (!closing) return;
    closing.end();
    options.onChange(null);
  };
  signal.addEventListener('abort', close);

  return {
    close,
    // A page may throw our host away with its own nodes: then it is closed.
    current: () => {
      if (shown && !shown.host.element.isConnected) close();
      return shown;
    },
    holds: (event) => shown !== null && event.composedPath().includes(shown.host.element),
    hasFocus: () => shown !== null && hasFocus(shown.host),
    open(at, openedBy) {
      if (signal.aborted) return;
      const focused = shown?.focused ?? null;
      shown?.end();
      shown = show({ options, sheet, at, openedBy, focused, close });
      options.onChange(at.hit);
    },
  };
}

interface Shown extends OpenPopover {
  readonly host: PopoverHost;
  /** What had the focus before a key brought it to the popover. */
  readonly focused: Element | null;
  readonly end: () => void;
}

interface Showing {
  readonly options: PopoverOptions;
  readonly sheet: CSSStyleSheet;
  readonly at: HitAt;
  readonly openedBy: OpenedBy;
  readonly focused: Element | null;
  readonly close: () => void;
}

function show({ options, sheet, at, openedBy, focused, close }: Showing): Shown {
  const { document, render } = options;
  const anchor = at.hit.spans[0]?.node ?? document.documentElement;
  const before = focused ?? (openedBy === 'key' ? activeElement(document) : null);
  const life = new AbortController();
  const host = showPopoverHost(anchor, sheet, life.signal);
  const dispose = render(host.root, at.hit);
  const rectIndex = rectIndexOf(at);
  placePopover({ host, hit: at.hit, rectIndex, onLost: close }, life.signal);
  if (openedBy === 'key') takeFocus(host);
  return {
    hit: at.hit,
    openedBy,
    host,
    focused: before,
    boxes: () => {
      const term = hitRects(at.hit)[rectIndex];
      return term ? { term, popover: host.element.getBoundingClientRect() } : null;
    },
    end: () => {
      const hadFocus = hasFocus(host);
      dispose();
      life.abort();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}

function rectIndexOf({ hit, rect }: HitAt): number {
  const index = hitRects(hit).findIndex(({ left, top }) => left === rect.left && top === rect.top);
  return Math.max(0, index);
}

function takeFocus({ root }: PopoverHost): void {
  const first = root.querySelector<HTMLElement>('[tabindex], button, a[href], input');
  first?.focus({ preventScroll: true });
}

function hasFocus({ element }: PopoverHost): boolean {
  const tree = element.getRootNode() as Document | ShadowRoot;
  return tree.activeElement === element;
}

/** What really has the focus, shadow trees included. */
function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
