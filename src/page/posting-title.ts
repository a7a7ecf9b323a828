import { findHeading } from '../core/text/heading.ts';
import type { BoardLayout } from './board-layouts.ts';
import { flatParent } from './flat-tree.ts';
import type { JobPostingData } from './job-posting-data.ts';

/** What is known of a posting besides its text; null where the page does not say. */
export interface PostingNames {
  readonly title: string | null;
  readonly company: string | null;
}

export interface NameSources {
  readonly document: Document;
  /** Where the description begins. */
  readonly root: Element;
  readonly layout: BoardLayout | null;
  /** Only when it was seen to speak of this description. */
  readonly data: JobPostingData | null;
}

const TITLES =
  'h1, h2, h3, [class*="job-name" i], [class*="jobname" i], [class*="job-title" i], ' +
  '[class*="jobtitle" i], [class*="position-name" i], [itemprop="title"], [class*="title" i]';
const COMPANIES =
  '[itemprop="hiringOrganization"], [class*="company-name" i], [class*="companyname" i], ' +
  '[class*="company_name" i], [class*="employer-name" i], [class*="company" i]';
const MAX_TITLE = 60;
const MAX_COMPANY = 40;
const MAX_CLIMB = 8;
const MAX_CANDIDATES = 200;
/** An element with more text than this, white space counted, is no name but holds one at best. */
const MAX_RAW = 4000;

/** The title and the company that stand nearest to the description, else those of the page; in slices. */
export function* findPostingNames({
  document,
  root,
  layout,
  data,
}: NameSources): Generator<void, PostingNames> {
  const title = data?.title ?? shownText(document, layout?.title, MAX_TITLE);
  const company = data?.company ?? shownText(document, layout?.company, MAX_COMPANY);
  return {
    title: title ?? (yield* nearestText(root, TITLES, MAX_TITLE)) ?? pageTitle(document),
    company: company ?? (yield* nearestText(root, COMPANIES, MAX_COMPANY)),
  };
}

function shownText(document: Document, selector: string | undefined, max: number): string | null {
  if (!selector) return null;
  for (const element of document.querySelectorAll(selector)) {
    const text = nameIn(element, max);
    if (text) return text;
  }
  return null;
}

/** The last fitting text before the description, in the nearest element around both. */
function* nearestText(
  root: Element,
  selector: string,
  max: number,
): Generator<void, string | null> {
  let around: Element | null = root;
  for (let climbed = 0; around && climbed < MAX_CLIMB; climbed++) {
    yield;
    const found = textBefore(around, root, { selector, max });
    if (found) return found;
    around = flatParent(around);
  }
  return null;
}

interface Wanted {
  readonly selector: string;
  readonly max: number;
}

function textBefore(around: Element, root: Element, { selector, max }: Wanted): string | null {
  const inside = around.shadowRoot ?? around;
  let heading: string | null = null;
  const found = inside.querySelectorAll(selector);
  for (let i = 0; i < Math.min(found.length, MAX_CANDIDATES); i++) {
    const element = found[i] as Element;
    const isBefore = around === root || isFollowedBy(element, root);
    const text = isBefore ? nameIn(element, max) : null;
    // A real heading beats whatever merely has a telling class.
    if (text && element.localName === 'h1') return text;
    heading ??= text;
  }
  return heading;
}

function isFollowedBy(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function nameIn(element: Element, max: number): string | null {
  const raw = element.textContent ?? '';
  if (raw.length > MAX_RAW) return null;
  const text = raw.replaceAll(/\s+/g, ' ').trim();
  if (text.length < 2 || text.length > max || findHeading(text)) return null;
  return element.checkVisibility({ visibilityProperty: true }) ? text : null;
}

function pageTitle(document: Document): string | null {
  const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const parts = (shared ?? document.title).split(/[-_|–—·【】「」]/);
  const first = parts.map((part) => part.trim()).find(Boolean);
  return first && first.length <= MAX_TITLE ? first : null;
}
