import type { Section } from '../core/reading/reading.ts';
import { findHeading } from '../core/text/heading.ts';
import { flatClosest, flatParent, isElement, isText } from './flat-tree.ts';
import { OWN_HOST } from './own-host.ts';

/** A place of the page that speaks for a posting. */
export interface Sign {
  readonly element: Element;
  /** The part a heading opens; for a line without heading, the part it would stand in. */
  readonly section: Section;
  /** Length of the sign's own words, in UTF-16 code units: what it announces comes on top. */
  readonly size: number;
}

/** Everything of a page that may show where its posting is, in the order of the page. */
export interface PostingSigns {
  readonly headings: readonly Sign[];
  /** Lines worded like a duty or a requirement. */
  readonly lines: readonly Sign[];
  /** Elements holding a piece of the description that the page's data announces. */
  readonly announced: readonly Element[];
  readonly shadowRoots: readonly ShadowRoot[];
}

const UNREAD = new Set(
  `script style noscript template textarea select svg math iframe nav footer ${OWN_HOST}`.split(
    ' ',
  ),
);
// Whatever a heading or a duty is worded like, it holds one of these; nearly all other text does not.
const ROUGH =
  /[职職岗崗]|工作|要求|[条條]件|[资資]格|[负負][责責]|需要|希望|加分|responsib|dut[iy]|requir|qualif|you|role|job|skill|position|mission|looking/i;
// For the beginning of a line without white space before it.
const DUTY_LINE =
  /^(?:\d{1,2}\s*[.、．)）:：]|[-–•·●▪*])?\s*(?:负责|参与|协助|制定|独立|配合|策划|统筹|組織|组织|負責|協助|規劃|參與|(?:manage|develop|lead|own|drive|create|plan|support|build|work with|partner with)\s)/i;
const REQUIREMENT_LINE =
  /^(?:\d{1,2}\s*[.、．)）:：]|[-–•·●▪*])?\s*(?:具有|具备|熟悉|熟练|精通|本科|大专|硕士|统招|具備|大學|專科|擅長|\d\s*年以上|bachelor|\d\+? years|experience (?:in|with)|proficien|strong|excellent)/i;

const MAX_HEADING = 40;
const MAX_LINE_START = 60;
const MAX_SIGNS = 400;
const NODES_A_SLICE = 512;

/**
 * Looks through the page's text, open shadow trees included, for signs of a posting. O(nodes), in
 * slices; hidden text, navigation and footers are passed over.
 */
export function* findSigns(
  document: Document,
  probes: readonly string[],
): Generator<void, PostingSigns> {
  const signs = new SignGatherer(probes);
  const waiting: Node[] = document.body ? [document.body] : [];
  let count = 0;
  for (let root = waiting.pop(); root; root = waiting.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let node: Node | null = walker.currentNode;
    while (node) {
      if (++count % NODES_A_SLICE === 0) yield;
      const isPassedOver: boolean = isElement(node) && UNREAD.has(node.localName);
      if (isElement(node) && node.shadowRoot) {
        signs.shadowRoots.push(node.shadowRoot);
        waiting.push(node.shadowRoot);
      } else if (isText(node)) signs.add(node);
      node = isPassedOver ? nextOutside(walker) : walker.nextNode();
    }
    signs.endLetters();
  }
  return signs;
}

function nextOutside(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

class SignGatherer implements PostingSigns {
  readonly headings: Sign[] = [];
  readonly lines: Sign[] = [];
  readonly announced: Element[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  private readonly probes: readonly string[];
  /** A word that the page cut into letters, each in an element of its own. */
  private letters = { text: '', block: null as Element | null };

  constructor(probes: readonly string[]) {
    this.probes = probes;
  }

  add(node: Text): void {
    if (node.length <= 2) {
      this.addLetter(node);
      return;
    }
    this.endLetters();
    const { data } = node;
    const parent = flatParent(node);
    if (!parent) return;
    if (ROUGH.test(data)) this.addHeadings(parent, data);
    if (node.length >= 8) this.addLine(parent, data);
  }

  endLetters(): void {
    const { text, block } = this.letters;
    if (block && text.length > 1) this.addHeadings(block, text);
    this.letters = { text: '', block: null };
  }

  private addLetter(node: Text): void {
    const block = flatParent(flatParent(node) ?? node);
    if (block !== this.letters.block) this.endLetters();
    this.letters = { text: this.letters.text + node.data, block };
  }

  private addHeadings(element: Element, data: string): void {
    if (this.headings.length >= MAX_SIGNS) return;
    const rows = data.length > MAX_HEADING && data.includes('\n') ? data.split('\n', 400) : [data];
    for (const row of rows) {
      const heading = findHeading(row.trim());
      if (!heading || !isReadable(element)) continue;
      const { section, length } = heading;
      if (section !== 'duties' && section !== 'requirements') continue;
      this.headings.push({ element, section, size: length });
    }
  }

  private addLine(element: Element, data: string): void {
    if (this.announced.length < MAX_SIGNS && this.probes.some((probe) => data.includes(probe))) {
      if (isReadable(element)) this.announced.push(element);
    }
    if (this.lines.length >= MAX_SIGNS) return;
    const start = data.trimStart().slice(0, MAX_LINE_START);
    const isDuty = DUTY_LINE.test(start);
    if (!isDuty && !REQUIREMENT_LINE.test(start)) return;
    const section = isDuty ? 'duties' : 'requirements';
    if (isReadable(element)) this.lines.push({ element, section, size: 0 });
  }
}

/** Whether text in `element` is shown, and is no control, link of a menu, or editor. */
export function isReadable(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return !flatClosest(
    element,
    'nav,footer,select,textarea,option,[role=navigation],[role=menu],[role=search],' +
      '[contenteditable]:not([contenteditable=false])',
  );
}
