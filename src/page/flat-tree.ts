/** The element `node` is rendered in: its slot, its parent, or the host of its shadow root; null at the top. */
export function flatParent(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The nodes rendered inside `element`, open shadow roots and slots included. */
export function flatChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** The nearest of `node` and the elements it is rendered in that fits `selector`, or null. */
export function flatClosest(node: Node, selector: string): Element | null {
  let at: Element | null = isElement(node) ? node : flatParent(node);
  while (at && !at.matches(selector)) at = flatParent(at);
  return at;
}

/** True when `node` is `element` or is rendered inside it. */
export function flatContains(element: Element, node: Node): boolean {
  if (element.contains(node)) return true;
  let at: Element | null = flatParent(node);
  while (at && at !== element) at = flatParent(at);
  return at === element;
}

/** The smallest element both are rendered in, or null when they are in different documents. */
export function flatCommon(a: Element, b: Element): Element | null {
  const above = new Set<Element>();
  for (let at: Element | null = a; at; at = flatParent(at)) above.add(at);
  for (let at: Element | null = b; at; at = flatParent(at)) if (above.has(at)) return at;
  return null;
}

// By node type rather than `instanceof`: nodes may come from a frame's own realm.
/** Whether this is an element. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** Whether this is text (CDATA of XHTML included). */
export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3 || node?.nodeType === 4;
}

/** Whether this is a shadow root. */
export function isShadowRoot(node: Node | null | undefined): node is ShadowRoot {
  return node?.nodeType === 11 && 'host' in node;
}
