import { flatCommon, flatContains, flatParent } from './flat-tree.ts';
import type { Sign } from './posting-signs.ts';
import { textStart, type TextSizes } from './text-size.ts';

/** Parts of the page that belong to one posting. */
export interface PostingGroup {
  readonly root: Element;
  readonly sections: ReadonlySet<Sign['section']>;
}

/** Least text of a description, in UTF-16 code units without white space. */
export const MIN_TEXT = 40;

/**
 * The elements that hold the text below the signs, in the order of the page; neighbours that
 * together are hardly larger than alone become one. In slices: on a long page each sign may take long.
 */
export function* groupSigns(
  signs: readonly Sign[],
  sizes: TextSizes,
): Generator<void, PostingGroup[]> {
  const groups: PostingGroup[] = [];
  for (const { element, section, size } of signs) {
    yield;
    const root = contentOf(element, size + MIN_TEXT, sizes);
    if (!root) continue;
    let group: PostingGroup = { root, sections: new Set([section]) };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      const joined = join(last, group, sizes);
      if (!joined) break;
      groups.pop();
      group = joined;
    }
    groups.push(group);
  }
  return groups.filter(({ root }) => !isMostlyLinks(root, sizes) && !namesManySalaries(root));
}

/** Whether most of the text is links: a list of postings, not a posting. */
export function isMostlyLinks(element: Element, sizes: TextSizes): boolean {
  if (element.closest('a[href]')) return true;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += sizes.of(link);
  return linked > 0 && !sizes.isAtLeast(element, linked * 2);
}

const SALARY = /\d\s*[-–—~至]\s*\d+\s*(?:k\b|K|千|万|元)/g;
const MAX_SALARIES = 3;

// A posting names its own salary; what names many is a list of postings, however it is made.
function namesManySalaries(element: Element): boolean {
  return (textStart(element, 50_000).match(SALARY) ?? []).length > MAX_SALARIES;
}

/** The smallest element around a sign that also holds what it announces. */
function contentOf(sign: Element, least: number, sizes: TextSizes): Element | null {
  let at: Element | null = sign;
  while (at && !sizes.isAtLeast(at, least)) at = flatParent(at);
  return at;
}

function join(a: PostingGroup, b: PostingGroup, sizes: TextSizes): PostingGroup | null {
  const root = flatCommon(a.root, b.root);
  if (!root) return null;
  const isOne = a.root === b.root || !sizes.isAtLeast(root, mostOfOne(a.root, b.root, sizes) + 1);
  return isOne ? { root, sections: new Set([...a.sections, ...b.sections]) } : null;
}

/** The most text around two parts of one posting. */
function mostOfOne(a: Element, b: Element, sizes: TextSizes): number {
  // One holds the other: they are one posting unless the larger is the page and the smaller a card in it.
  if (flatContains(a, b)) return sizes.of(b) * 4 + 4000;
  if (flatContains(b, a)) return sizes.of(a) * 4 + 4000;
  return Math.floor((sizes.of(a) + sizes.of(b)) * 1.5) + 300;
}
