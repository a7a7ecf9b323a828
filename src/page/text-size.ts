const SILENT = new Set(['script', 'style', 'template', 'noscript']);

interface Counted {
  readonly size: number;
  /** False where counting stopped before the end. */
  readonly isAll: boolean;
}

/**
 * How much text elements hold, counted no further than asked and once each: a long page takes many
 * milliseconds to count. Good for one look at a page that does not change meanwhile.
 */
export class TextSizes {
  private readonly known = new Map<Element, Counted>();

  /** Text of `element` in UTF-16 code units, white space and scripts not counted. */
  of(element: Element): number {
    return this.count(element, Infinity);
  }

  /** Whether `element` has at least `size` code units of such text. */
  isAtLeast(element: Element, size: number): boolean {
    return this.count(element, size) >= size;
  }

  private count(element: Element, enough: number): number {
    const known = this.known.get(element);
    if (known && (known.isAll || known.size >= enough)) return known.size;
    const counted = countText(element, enough);
    this.known.set(element, counted);
    return counted.size;
  }
}

function countText(element: Element, enough: number): Counted {
  let size = 0;
  for (const text of texts(element)) {
    if (size >= enough) return { size, isAll: false };
    for (let at = 0; at < text.length; at++) if (!isWhite(text.charCodeAt(at))) size++;
  }
  return { size, isAll: true };
}

/** The first `max` code units of the text in `element`, without looking at what comes after. */
export function textStart(element: Element, max: number): string {
  let start = '';
  for (const text of texts(element)) {
    if (start.length >= max) break;
    start += text;
  }
  return start.slice(0, max);
}

// Without a filter: asking ours about every node takes ten times as long.
function* texts(element: Element): Generator<string, void> {
  const inside = element.shadowRoot ?? element;
  const walker = element.ownerDocument.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue && !SILENT.has(parentElement?.localName ?? '')) yield nodeValue;
  }
}

const IDEOGRAPHIC_SPACE = 0x3000;
const NO_BREAK_SPACE = 0xa0;

function isWhite(code: number): boolean {
  return code <= 0x20 || code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE;
}
