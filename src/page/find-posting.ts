import { findBoardLayout, type BoardLayout } from './board-layouts.ts';
import { flatCommon, flatContains } from './flat-tree.ts';
import { findJobPostingData } from './job-posting-data.ts';
import { groupSigns, isMostlyLinks, MIN_TEXT, type PostingGroup } from './posting-groups.ts';
import { findSigns, isReadable, type PostingSigns } from './posting-signs.ts';
import { findPostingNames, type PostingNames } from './posting-title.ts';
import { TextSizes } from './text-size.ts';

/** The posting a page shows. */
export interface FoundPosting extends PostingNames {
  /** The smallest elements that hold its description, in the order of the page; none holds another. */
  readonly roots: readonly Element[];
}

/** What a look at a page brought. */
export interface Finding {
  readonly posting: FoundPosting | null;
  /** Every open shadow root of the page: they must be watched, a posting may come there. */
  readonly shadowRoots: readonly ShadowRoot[];
}

// More children than this are kept together: each root costs a little on every change.
const MAX_CHILDREN = 200;
const MIN_LINES = 4;

/**
 * Looks for the posting a page shows: its data (JSON-LD), its layout where the board is known, its
 * headings, its wording. `posting` is null when nothing is certain enough. O(nodes), in slices.
 */
export function* findPosting(document: Document): Generator<void, Finding> {
  const data = findJobPostingData(document);
  const layout = findBoardLayout(document.location.hostname);
  const signs = yield* findSigns(document, data?.probes ?? []);
  const { shadowRoots } = signs;
  const roots = yield* findRoots(document, signs, layout);
  const [root] = roots;
  if (!root) return { posting: null, shadowRoots };
  const isAnnounced = signs.announced.some((element) =>
    roots.some((r) => flatContains(r, element)),
  );
  const source = { document, root, layout, data: isAnnounced ? data : null };
  const names = yield* findPostingNames(source);
  return { posting: { ...names, roots }, shadowRoots };
}

function* findRoots(
  document: Document,
  signs: PostingSigns,
  layout: BoardLayout | null,
): Generator<void, readonly Element[]> {
  const sizes = new TextSizes();
  const known = layoutRoots(document, layout, sizes);
  const groups = yield* groupSigns(signs.headings, sizes);
  const best = bestGroups(groups, sizes);
  if (best.length === 0 && known.length > 0) return known;
  // Boards use the same element for the company's story: only the one with the duties counts.
  const confirmed = known.filter((root) => best.some((group) => overlaps(root, group.root)));
  if (confirmed.length > 0) return confirmed;
  const announced = announcedRoot(signs, sizes);
  if (announced && !best.some((group) => overlaps(group.root, announced))) return [announced];
  if (best.length > 0) return best.flatMap((group) => narrow(group.root, signs));
  return yield* wordedRoots(signs, sizes);
}

function overlaps(a: Element, b: Element): boolean {
  return flatContains(a, b) || flatContains(b, a);
}

function layoutRoots(document: Document, layout: BoardLayout | null, sizes: TextSizes): Element[] {
  const general = '[itemtype$="/JobPosting"] [itemprop="description"]';
  const selector = layout?.body ? `${layout.body}, ${general}` : general;
  const shown = [...document.querySelectorAll(selector)].filter(
    (element) =>
      isReadable(element) && sizes.isAtLeast(element, MIN_TEXT) && !isMostlyLinks(element, sizes),
  );
  return shown.filter((element) => !shown.some((e) => e !== element && e.contains(element)));
}

function announcedRoot({ announced }: PostingSigns, sizes: TextSizes): Element | null {
  const [first, ...rest] = announced;
  if (!first) return null;
  const root = rest.reduce<Element | null>((all, next) => all && flatCommon(all, next), first);
  return root && root.localName !== 'body' && sizes.isAtLeast(root, MIN_TEXT) ? root : null;
}

/** The most telling group, and one with the requirements when they stand apart from the duties. */
function bestGroups(groups: readonly PostingGroup[], sizes: TextSizes): PostingGroup[] {
  const scored = groups.map((group) => ({ group, score: scoreOf(group, sizes) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0]?.group;
  if (!best) return [];
  if (best.sections.size > 1) return [best];
  const other = otherHalf(best, groups);
  if (other) return [best, other].toSorted(byPlace);
  // Requirements without any duties are a search filter, one heading over a whole page is nothing.
  return best.sections.has('duties') && !best.root.matches('body, html') ? [best] : [];
}

function otherHalf(group: PostingGroup, groups: readonly PostingGroup[]): PostingGroup | null {
  const hasDuties = group.sections.has('duties');
  const other = groups[groups.indexOf(group) + (hasDuties ? 1 : -1)];
  const isOther = other?.sections.has(hasDuties ? 'requirements' : 'duties');
  return other && isOther && other.sections.size === 1 ? other : null;
}

function byPlace(a: PostingGroup, b: PostingGroup): number {
  return a.root.compareDocumentPosition(b.root) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function scoreOf({ root, sections }: PostingGroup, sizes: TextSizes): number {
  const { top, bottom } = root.getBoundingClientRect();
  const isOnScreen = bottom > 0 && top < root.ownerDocument.documentElement.clientHeight;
  const said = (sections.has('duties') ? 2 : 0) + (sections.has('requirements') ? 1.5 : 0);
  return said + (sizes.isAtLeast(root, 2000) ? 1 : sizes.of(root) / 2000) + (isOnScreen ? 0.5 : 0);
}

/** Where the posting stands openly in the page: only what comes from its first heading on. */
function narrow(root: Element, { headings }: PostingSigns): readonly Element[] {
  if (!root.matches('body, main, html') || root.childElementCount > MAX_CHILDREN) return [root];
  const children = [...root.children];
  const hasOpenText = [...root.childNodes].some(
    (n) => n.nodeType === 3 && (n.nodeValue ?? '').trim(),
  );
  const first = children.findIndex((child) =>
    headings.some(({ element }) => flatContains(child, element)),
  );
  return hasOpenText || first < 0 ? [root] : children.slice(first);
}

/** A description without any heading: several lines worded like duties and requirements. */
function* wordedRoots(
  { lines }: PostingSigns,
  sizes: TextSizes,
): Generator<void, readonly Element[]> {
  const groups = yield* groupSigns(lines, sizes);
  const worded = groups.filter(
    ({ root, sections }) =>
      sections.has('duties') &&
      lines.filter(({ element }) => flatContains(root, element)).length >= MIN_LINES,
  );
  const best = worded.toSorted((a, b) => sizes.of(b.root) - sizes.of(a.root))[0];
  return best ? [best.root] : [];
}
