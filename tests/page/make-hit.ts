import type { Reading } from '../../src/core/reading/reading.ts';
import type { Hit, MatchStyle } from '../../src/page/hit-index.ts';
import type { NodeSpan } from '../../src/page/text-map.ts';

export const NO_READING: Reading = {
  matches: [],
  lines: [],
  roles: [],
  titleMismatch: null,
  companyKind: null,
};

/** A hit of `term` on stretches of text nodes. */
export function makeHit(term: string, spans: readonly NodeSpan[], style: MatchStyle = 'air'): Hit {
  const match = { start: 0, end: term.length, text: term, term, senses: [term], near: false };
  return { match, style, reading: NO_READING, spans };
}

/** The first place of `words` in the page's text nodes. */
export function spanOf(words: string, root: Node = document.body): NodeSpan {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').indexOf(words);
    if (start >= 0) return { node: node as Text, start, end: start + words.length };
  }
  throw new Error(`${words} is not on the page`);
}
