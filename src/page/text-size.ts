/**
 * How much text elements hold, each counted once: a long page takes milliseconds to count. Good for one
 * look at a page that does not change meanwhile.
 */
export class TextSizes {
  private readonly known = new Map<Element, number>();

  /** Text of `element` in UTF-16 code units, white space and scripts not counted. */
  of(element: Element): number {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const size = countText(element);
    this.known.set(element, size);
    return size;
  }
}

function countText(element: Element): number {
  const inside = element.shadowRoot ?? element;
  let size = countIn(inside);
  for (const silent of inside.querySelectorAll('script, style, template, noscript')) {
    size -= countIn(silent);
  }
  return size;
}

function countIn(node: Node): number {
  const text = node.textContent ?? '';
  let size = 0;
  for (let at = 0; at < text.length; at++) if (!isWhite(text.charCodeAt(at))) size++;
  return size;
}

const IDEOGRAPHIC_SPACE = 0x3000;
const NO_BREAK_SPACE = 0xa0;

function isWhite(code: number): boolean {
  return code <= 0x20 || code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE;
}

/** The first `max` code units of the text in `element`, without looking at what comes after. */
export function textStart(element: Element, max: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < max && walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return text.slice(0, max);
}
