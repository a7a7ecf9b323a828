import { STYLE } from './paint-name.ts';

/*
 * The least any highlighter must do: walk the text nodes, read every character, create as many
 * ranges as there are matches and register them for painting.
 */

/** Does the least work for `count` marks in `root`; returns a sum of all characters, so that none can be left out. */
export function runFloor(root: Element, count: number): number {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const { data } = text;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
    if (data.length >= 2) nodes.push(text);
  }
  const highlight = new Highlight();
  for (let i = 0; i < count; i++) {
    const node = nodes[Math.floor((i * nodes.length) / count)];
    if (node) highlight.add(rangeIn(node, i));
  }
  CSS.highlights.set(STYLE, highlight);
  return sum;
}

function rangeIn(node: Text, i: number): StaticRange {
  const start = i % Math.max(1, node.length - 4);
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: Math.min(node.length, start + 4),
  });
}
