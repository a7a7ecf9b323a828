import { flatParent, isText } from './flat-tree.ts';
import type { Hit, HitIndex } from './hit-index.ts';
import type { NodeSpan } from './text-map.ts';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A hit under a point, with the piece of it that is there: a term may be wrapped over lines. */
export interface HitAt {
  readonly hit: Hit;
  readonly rect: DOMRect;
}

/** What the test looks in. */
export interface HitTestSpace {
  readonly index: HitIndex;
  /** Shadow roots the posting's text comes from: carets do not enter others. */
  readonly shadowRoots: () => ShadowRoot[];
}

/** Fingers and pointers are allowed this many pixels beside the letters. */
const SLACK_PX = 2;
const MAX_NODES = 40;

/**
 * The hit at a point, or null. By caret and index (≈ 0.01 ms at any number of highlights; asking
 * `highlightsFromPoint` costs 54 ms at 10,000). The rectangles have the last word, since a caret
 * snaps to the nearest text.
 */
export function hitTest(document: Document, point: Point, space: HitTestSpace): HitAt | null {
  const caret = caretAt(document, point, space.shadowRoots());
  const hit = caret && space.index.at(caret.node, caret.offset);
  const found = hit && hitAtPoint(hit, point);
  return found ?? hitNearElement(document, point, space);
}

/** The rectangles of a hit on the screen, one a piece and a line; `[]` when it is not rendered. */
export function hitRects({ spans }: Pick<Hit, 'spans'>): DOMRect[] {
  return spans.flatMap((span) => spanRects(span)).filter(({ width }) => width > 0);
}

function spanRects({ node, start, end }: NodeSpan): DOMRect[] {
  // A change of the page we have not heard of yet.
  if (end > node.length || !node.isConnected) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

function hitAtPoint(hit: Hit, { x, y }: Point): HitAt | null {
  const rect = hitRects(hit).find(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK_PX &&
      x <= right + SLACK_PX &&
      y >= top - SLACK_PX &&
      y <= bottom + SLACK_PX,
  );
  return rect ? { hit, rect } : null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, { x, y }: Point, shadowRoots: ShadowRoot[]): Caret | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret && { node: caret.offsetNode, offset: caret.offset };
}

/**
 * Where a caret cannot go (text that may not be selected, text under an inert layer): the texts of
 * the element under the point. Few elements hold many, and a bound keeps the rest cheap.
 */
function hitNearElement(document: Document, point: Point, { index }: HitTestSpace): HitAt | null {
  const element = elementAt(document, point);
  if (!element) return null;
  const texts = [...element.childNodes].filter(isText).slice(0, MAX_NODES);
  for (const node of texts) {
    for (const hit of index.of(node)) {
      const found = hitAtPoint(hit, point);
      if (found) return found;
    }
  }
  return null;
}

function elementAt(document: Document, { x, y }: Point): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inside = element.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === element || flatParent(inside) === null) break;
    element = inside;
  }
  return element;
}
