import { flatParent } from './flat-tree.ts';

const SCROLLS = /auto|scroll|overlay/;

/**
 * Scrolls whatever must be scrolled until `rect()` (viewport coordinates, read again after each
 * step) is in the middle; what is well in view already does not move.
 */
export function scrollToRange(inside: Node, rect: () => DOMRect | null): void {
  const view = inside.ownerDocument?.defaultView;
  if (!view) return;
  for (let at = flatParent(inside); at; at = flatParent(at)) {
    if (scrolls(at, view)) centre(at, at.getBoundingClientRect(), rect());
  }
  centre(view, new DOMRect(0, 0, view.innerWidth, view.innerHeight), rect());
}

function centre(scroller: Element | Window, frame: DOMRect, place: DOMRect | null): void {
  if (!place || isWithin(place, frame)) return;
  scroller.scrollBy({ top: middleOf(place) - middleOf(frame), behavior: 'instant' });
}

function scrolls(element: Element, view: Window): boolean {
  if (element.matches('html, body') || element.scrollHeight <= element.clientHeight) return false;
  return SCROLLS.test(view.getComputedStyle(element).overflowY);
}

function isWithin(place: DOMRect, frame: DOMRect): boolean {
  const margin = Math.min(48, frame.height / 6);
  return place.top >= frame.top + margin && place.bottom <= frame.bottom - margin;
}

function middleOf({ top, height }: DOMRect): number {
  return top + height / 2;
}
