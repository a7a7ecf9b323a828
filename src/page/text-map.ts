import type { Span } from '../core/text/span.ts';
import { elementFlow, type Flow, type TextFlow } from './element-flow.ts';
import { flatChildren, flatParent, isElement, isText } from './flat-tree.ts';

/** A stretch of one text node that stands unchanged in a line. Offsets are UTF-16 code units. */
export interface Segment {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly from: number;
  /** Where it begins in the line. */
  readonly at: number;
  readonly length: number;
}

/** One line as rendered: white space collapsed as on the screen, with the way back to the page. */
export interface TextLine {
  readonly text: string;
  /** In order, without overlap; text of the line outside any segment is a space we put in. */
  readonly segments: readonly Segment[];
}

/** A stretch of one text node. */
export interface NodeSpan extends Span {
  readonly node: Text;
}

// Deeper than any page a person made; what lies below is not read.
const MAX_DEPTH = 400;

/**
 * The visible lines of sibling `nodes`, in the order they are rendered; `[]` when nothing shows.
 * Inline elements join, blocks and line breaks separate. O(text), one style look-up an element.
 */
export function mapText(
  nodes: Iterable<Node>,
  onShadowRoot: (root: ShadowRoot) => void = ignore,
): TextLine[] {
  const writer = new LineWriter(onShadowRoot);
  for (const node of nodes) writeNode(writer, node, { parent: null, depth: 0 });
  writer.endLine();
  return writer.lines;
}

function ignore(): void {
  // Most texts do not come out of shadow trees.
}

/** The stretches of text nodes that hold `span` of the line. */
export function nodeSpans(line: TextLine, span: Span): NodeSpan[] {
  const found: NodeSpan[] = [];
  for (let i = firstSegment(line.segments, span.start); i < line.segments.length; i++) {
    const segment = line.segments[i];
    if (!segment || segment.at >= span.end) break;
    const start = segment.from + Math.max(0, span.start - segment.at);
    const end = segment.from + Math.min(segment.length, span.end - segment.at);
    const last = found.at(-1);
    // White space that collapsed inside a match stays under the same line.
    if (last?.node === segment.node) found[found.length - 1] = { ...last, end };
    else found.push({ node: segment.node, start, end });
  }
  return found;
}

/** The offset in the line of `offset` in `node`; null when the line does not hold that place. */
export function lineOffset(line: TextLine, node: Text, offset: number): number | null {
  for (const segment of line.segments) {
    if (segment.node !== node || offset < segment.from) continue;
    if (offset <= segment.from + segment.length) return segment.at + offset - segment.from;
  }
  return null;
}

function firstSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.at + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Place {
  readonly parent: TextFlow | null;
  readonly depth: number;
}

function writeNode(writer: LineWriter, node: Node, { parent, depth }: Place): void {
  if (isText(node)) {
    const flow = parent ?? parentFlow(node);
    if (flow?.visible) writer.write(node, flow.spaces);
  } else if (isElement(node) && depth < MAX_DEPTH) {
    writeElement(writer, node, depth);
  }
}

function parentFlow(node: Text): TextFlow | null {
  const parent = flatParent(node);
  return parent && elementFlow(parent);
}

function writeElement(writer: LineWriter, element: Element, depth: number): void {
  const own = elementFlow(element);
  if (own.flow === 'skip') return;
  writer.edge(own.flow);
  if (element.shadowRoot) writer.onShadowRoot(element.shadowRoot);
  for (const child of shownChildren(element)) {
    writeNode(writer, child, { parent: own, depth: depth + 1 });
  }
  if (own.flow !== 'break') writer.edge(own.flow);
}

function shownChildren(element: Element): Iterable<Node> {
  const isClosed = element.localName === 'details' && !element.hasAttribute('open');
  return isClosed ? element.querySelectorAll(':scope > summary') : flatChildren(element);
}

const WHITE = /[\t\n\f\r ]+/g;
const BREAKS = /\r\n?|\n/g;

// Nobody writes so much without a line break: a machine did, and reading it must not block the page.
const MAX_LINE = 10_000;

/** Gathers text into lines, collapsing white space as CSS does. */
class LineWriter {
  readonly lines: TextLine[] = [];
  readonly onShadowRoot: (root: ShadowRoot) => void;
  private text = '';
  private segments: Segment[] = [];

  constructor(onShadowRoot: (root: ShadowRoot) => void) {
    this.onShadowRoot = onShadowRoot;
  }

  write(node: Text, spaces: TextFlow['spaces']): void {
    if (spaces === 'collapse') this.collapse(node, 0, node.length);
    else this.writeLines(node, spaces);
  }

  /** What the edge of an element does to the line: ends it, or sets a word apart, or nothing. */
  edge(flow: Flow): void {
    if (flow === 'break' || flow === 'block') this.endLine();
    else if (flow === 'atom' && this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  endLine(): void {
    const text = this.text.trimEnd();
    if (text !== '') this.lines.push({ text, segments: fit(this.segments, text.length) });
    this.text = '';
    this.segments = [];
  }

  private writeLines(node: Text, spaces: 'breaks' | 'keep'): void {
    const { data } = node;
    let from = 0;
    for (const { index, 0: mark } of data.matchAll(BREAKS)) {
      this.writeRow(node, { start: from, end: index }, spaces);
      this.endLine();
      from = index + mark.length;
    }
    this.writeRow(node, { start: from, end: data.length }, spaces);
  }

  private writeRow(node: Text, { start, end }: Span, spaces: 'breaks' | 'keep'): void {
    if (spaces === 'breaks') this.collapse(node, start, end);
    else this.add(node, start, node.data.slice(start, end));
  }

  private collapse(node: Text, start: number, end: number): void {
    const data = start === 0 && end === node.length ? node.data : node.data.slice(start, end);
    let from = 0;
    for (const { index, 0: run } of data.matchAll(WHITE)) {
      this.add(node, start + from, data.slice(from, index));
      if (this.text !== '' && !this.text.endsWith(' ')) this.add(node, start + index, ' ');
      from = index + run.length;
    }
    this.add(node, start + from, from === 0 ? data : data.slice(from));
  }

  private add(node: Text, from: number, piece: string): void {
    for (let at = 0; at < piece.length; at += MAX_LINE) {
      this.addPiece(node, from + at, piece.slice(at, at + MAX_LINE));
    }
  }

  private addPiece(node: Text, from: number, piece: string): void {
    if (this.text.length + piece.length > MAX_LINE) this.endLine();
    const last = this.segments.at(-1);
    const at = this.text.length;
    this.text += piece;
    const continues =
      last?.node === node && last.from + last.length === from && last.at + last.length === at;
    if (continues) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + piece.length };
    } else {
      this.segments.push({ node, from, at, length: piece.length });
    }
  }
}

/** The segments cut to a line that lost the white space at its end. */
function fit(segments: Segment[], length: number): Segment[] {
  for (let last = segments.at(-1); last && last.at + last.length > length; last = segments.at(-1)) {
    segments.pop();
    if (last.at < length) segments.push({ ...last, length: length - last.at });
  }
  return segments;
}
