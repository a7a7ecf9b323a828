import Mark from 'mark.js';
import { STYLE } from './paint-name.ts';

/** A way to mark all forms on a page that people use. Returns the number of marks. */
export type Rival = (root: HTMLElement, forms: readonly string[]) => number | Promise<number>;

/** mark.js 8.11.1 with all forms, as its documentation shows for many words. */
const markJs: Rival = (root, forms) =>
  new Promise((resolve) => {
    new Mark(root).mark([...forms], {
      separateWordSearch: false,
      done: (count) => resolve(count),
    });
  });

/** One alternation of all forms, longest first; every match is wrapped in a `<mark>`. */
const regexMarks: Rival = (root, forms) => {
  const pattern = alternation(forms);
  let count = 0;
  for (const node of textNodes(root)) {
    const found = [...node.data.matchAll(pattern)];
    // From the end, so that what stands before keeps its place.
    for (const { index, 0: words } of found.toReversed()) {
      const rest = node.splitText(index);
      rest.splitText(words.length);
      const mark = document.createElement('mark');
      rest.replaceWith(mark);
      mark.append(rest);
      count++;
    }
  }
  return count;
};

/** The way of vocabulary highlighters: each text node by itself, a live `Range` for every match. */
const liveRanges: Rival = (root, forms) => {
  const pattern = alternation(forms);
  const highlight = new Highlight();
  for (const node of textNodes(root)) {
    for (const { index, 0: words } of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + words.length);
      highlight.add(range);
    }
  }
  CSS.highlights.set(STYLE, highlight);
  return highlight.size;
};

/** The rivals by the name the report gives them. */
export const RIVALS: Readonly<Record<string, Rival>> = {
  'mark.js': markJs,
  'regex + <mark>': regexMarks,
  'regex + live Range': liveRanges,
};

function alternation(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'gi');
}

function textNodes(root: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
