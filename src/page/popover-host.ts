import { adoptSheet, makeSheet } from './adopt-sheet.ts';
import { flatClosest } from './flat-tree.ts';
import { OWN_HOST } from './own-host.ts';

/** Where the popover goes: pixels of the viewport, and how tall it may be there. */
export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** The one element we put into a page, there only while the popover is open. */
export interface PopoverHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  moveTo(place: PopoverPlace): void;
}

// Inside a shadow tree `!important` beats the page's own `!important`. The page's general rules for
// `::backdrop` would otherwise dim everything behind us. Without `highlight.css` nothing is shown.
const HOST_CSS = `
:host {
  all: initial !important;
  display: var(--plain-jd-popover, none) !important;
  position: fixed !important;
  inset: auto !important;
  width: max-content !important;
  max-width: calc(100vw - 16px) !important;
  direction: ltr !important;
  z-index: 2147483647 !important;
}
:host::backdrop { display: none !important; }
@media print { :host { display: none !important; } }`;

const PLACE_CSS = ':host { left: 0 !important; top: 0 !important; }';

// A page's script must not see clicks and keys meant for us: it would close its own layers.
const KEPT_EVENTS =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress wheel focusin focusout';

/**
 * What every host is dressed with. `css` may use `--room`, the height in pixels that is free where the
 * popover stands.
 */
export function makeHostSheet(css: string): CSSStyleSheet {
  return makeSheet(HOST_CSS + css);
}

/** Puts the host into the top layer above `anchor` until `signal` aborts. */
export function showPopoverHost(
  anchor: Node,
  sheet: CSSStyleSheet,
  signal: AbortSignal,
): PopoverHost {
  const document = anchor.ownerDocument ?? globalThis.document;
  const element = document.createElement(OWN_HOST);
  const root = element.attachShadow({ mode: 'closed' });
  const place = makeSheet(PLACE_CSS);
  adoptSheet(root, sheet, signal);
  adoptSheet(root, place, signal);
  for (const type of KEPT_EVENTS.split(' ')) {
    root.addEventListener(type, stop, { signal, passive: true });
  }
  element.popover = 'manual';
  layerOf(anchor).append(element);
  element.showPopover();
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    // By a sheet of our own rather than a style attribute, which the page's rules could overrule.
    moveTo({ left, top, room }) {
      place.replaceSync(
        `:host { left: ${left}px !important; top: ${top}px !important; --room: ${room}px !important; }`,
      );
    },
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

/**
 * Outside a modal dialog or a full-screen element everything is inert, the top layer included
 * (seen in Chromium 156 and Firefox 153): there the host must be inside. Elsewhere it stands beside
 * the body, where a page that rewrites its body leaves it alone.
 */
function layerOf(anchor: Node): Element {
  const layer = flatClosest(anchor, 'dialog:modal, :fullscreen');
  return layer ?? (anchor.ownerDocument ?? globalThis.document).documentElement;
}
