import { OWN_HOST } from './own-host.ts';

/**
 * How an element takes part in the text: `skip` is not read, `break` ends a line, `inline` joins
 * its neighbours, `atom` joins them as a word of its own (inline-block), `block` has its own lines.
 */
export type Flow = 'skip' | 'break' | 'inline' | 'atom' | 'block';

/** How an element's own text is rendered. */
export interface TextFlow {
  readonly flow: Flow;
  /** False where `visibility` hides the element's own text; its descendants may show theirs. */
  readonly visible: boolean;
  /** What becomes of white space: `collapse`, `breaks` (only line breaks stay) or `keep`. */
  readonly spaces: 'collapse' | 'breaks' | 'keep';
}

const SKIPPED_TAGS = new Set(
  (
    'script style noscript template textarea input select option datalist iframe object embed ' +
    `canvas video audio svg math rt rp code kbd samp nav footer head ${OWN_HOST}`
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  'navigation banner contentinfo menu menubar toolbar search listbox combobox textbox searchbox tooltip'.split(
    ' ',
  ),
);

const INLINE_TAGS = new Set(['span', 'i', 'b', 'em', 'strong', 'font', 'u']);

const SKIP: TextFlow = { flow: 'skip', visible: false, spaces: 'collapse' };
const BREAK: TextFlow = { flow: 'break', visible: true, spaces: 'collapse' };

/** How `element` takes part in the text of its page; forces style to be up to date. */
export function elementFlow(element: Element): TextFlow {
  const tag = element.localName;
  if (tag === 'br' || tag === 'hr') return BREAK;
  if (SKIPPED_TAGS.has(tag) || isApart(element, tag)) return SKIP;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || isHidden(element, style)) return SKIP;
  return {
    flow: flowOf(element, style.display),
    visible: style.visibility === 'visible',
    spaces: spacesOf(style.whiteSpaceCollapse),
  };
}

/** True for controls, menus, editors and forms: text that belongs to the page, not to the posting. */
function isApart(element: Element, tag: string): boolean {
  switch (tag) {
    case 'button':
      return !element.parentElement?.matches('h1,h2,h3,h4,h5,h6');
    case 'form':
      return isFilledIn(element);
    case 'aside':
      return isLinkList(element);
    case 'header':
      return element.parentElement?.localName === 'body';
    default:
      return element.hasAttributes() && hasForeignRole(element);
  }
}

function hasForeignRole(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ROLES.has(role);
}

// Old sites wrap the whole page in one form: what asks for much typing and says little is a form.
function isFilledIn(form: Element): boolean {
  const controls = form.querySelectorAll('input:not([type=hidden]), textarea, select').length;
  return controls > 0 && (form.textContent ?? '').length < 200 * controls;
}

// Some pages show the posting itself in an aside; others list further jobs there.
function isLinkList(aside: Element): boolean {
  const links = [...aside.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  return links.length > 2 && linked * 2 > (aside.textContent ?? '').length;
}

function isHidden(element: Element, style: CSSStyleDeclaration): boolean {
  const { display } = style;
  // An element that has just been taken out of the page has no display at all.
  if (display === 'none' || display === '' || style.contentVisibility === 'hidden') return true;
  const mayBeSpeck = style.position === 'absolute' || display === 'inline-block';
  return mayBeSpeck && style.overflow !== 'visible' && isSpeck(element);
}

// Boards hide noise against copying, and sites hide text for screen readers, in specks of ≤ 1 px.
function isSpeck(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

function flowOf(element: Element, display: string): Flow {
  if (display === 'inline' || display === 'contents' || display === 'ruby') return 'inline';
  const isLetter = INLINE_TAGS.has(element.localName) && (element.textContent ?? '').length <= 1;
  // One character in a box of its own is an animated or protected word, not a line or a word.
  if (isLetter) return 'inline';
  if (display.startsWith('inline-')) return 'atom';
  return display.startsWith('ruby-') ? 'skip' : 'block';
}

function spacesOf(collapse: string): TextFlow['spaces'] {
  if (collapse === 'preserve' || collapse === 'break-spaces') return 'keep';
  return collapse === 'preserve-breaks' ? 'breaks' : 'collapse';
}
