import { elementFlow } from './element-flow.ts';
import { flatChildren, flatParent, isElement, isShadowRoot } from './flat-tree.ts';
import { mapText, type TextLine } from './text-map.ts';
import { textStart } from './text-size.ts';

/**
 * The lines of a posting, kept so that a change of the page costs what changed. The elements are cut
 * into units of about `UNIT_SIZE` characters; a unit is walked again only when something in it
 * changed, and everything between the root and a change is only listed again.
 */
export interface LineTree {
  readonly roots: readonly Element[];
  /** Walks what is new or changed; stop anywhere to let the page go on. Run it to its end. */
  grow(): Generator<void, void>;
  /** Notes a change at `node`; `whole` when everything below may look different. False: not ours. */
  touch(node: Node, reach: 'near' | 'whole'): boolean;
  /** The units in the order of the page, as of the last `grow`. */
  units(): readonly Unit[];
}

/** A stretch of the page that is read in one go. */
export interface Unit {
  readonly lines: readonly TextLine[];
  /** UTF-16 code units of all lines, a line break each included. */
  readonly size: number;
}

interface Branch {
  readonly children: readonly (Branch | Unit)[];
}

const UNIT_SIZE = 1500;

/** A tree over `roots`; `onShadowRoot` is told of every open shadow root the text comes from. */
export function createLineTree(
  roots: readonly Element[],
  onShadowRoot: (root: ShadowRoot) => void,
): LineTree {
  return new Tree(roots, onShadowRoot);
}

class Tree implements LineTree {
  readonly roots: readonly Element[];
  private readonly onShadowRoot: (root: ShadowRoot) => void;
  private grown: readonly (Branch | Unit)[] = [];
  private known = new WeakMap<Element, Branch | Unit>();
  private runs = new WeakMap<Node, Run>();
  private near = new Set<Node>();
  private whole = new Set<Node>();
  private working: Work = { near: new Set(), whole: new Set() };

  constructor(roots: readonly Element[], onShadowRoot: (root: ShadowRoot) => void) {
    this.roots = roots;
    this.onShadowRoot = onShadowRoot;
    for (const root of roots) this.touch(root, 'whole');
  }

  touch(node: Node, reach: 'near' | 'whole'): boolean {
    const path: Node[] = [];
    let at: Node | null = isShadowRoot(node) ? node.host : node;
    while (at && !this.near.has(at)) {
      path.push(at);
      if (isElement(at) && this.roots.includes(at)) break;
      at = flatParent(at);
    }
    if (!at) return false;
    for (const step of path) this.near.add(step);
    if (reach === 'whole') this.whole.add(node);
    return true;
  }

  *grow(): Generator<void, void> {
    // Changes noted while we walk belong to the next walk.
    this.working = { near: this.near, whole: this.whole };
    this.near = new Set();
    this.whole = new Set();
    const grown: (Branch | Unit)[] = [];
    for (const root of this.roots) grown.push(yield* this.growElement(root, false));
    this.grown = grown;
  }

  units(): readonly Unit[] {
    const units: Unit[] = [];
    const waiting = this.grown.toReversed();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if ('children' in next) waiting.push(...next.children.toReversed());
      else if (next.lines.length > 0) units.push(next);
    }
    return units;
  }

  private *growElement(element: Element, isFresh: boolean): Generator<void, Branch | Unit> {
    const { near, whole } = this.working;
    const known = this.known.get(element);
    if (known && !isFresh && !near.has(element)) return known;
    const isAllNew = isFresh || whole.has(element);
    const grown = isBig(element, textLength(element))
      ? { children: yield* this.growChildren(element, isAllNew) }
      : joined(this.readUnits([element]));
    if (element.shadowRoot) this.onShadowRoot(element.shadowRoot);
    this.known.set(element, grown);
    return grown;
  }

  private *growChildren(parent: Element, isFresh: boolean): Generator<void, (Branch | Unit)[]> {
    const children: (Branch | Unit)[] = [];
    let run: Node[] = [];
    let size = 0;
    // Copied: the page may change the live list while we wait between two pieces of work.
    for (const child of Array.from(flatChildren(parent))) {
      const length = textLength(child);
      const isBranch =
        isElement(child) && isBig(child, length) && elementFlow(child).flow !== 'skip';
      if (isBranch || this.isCut(child, { run, size, isFresh })) {
        children.push(...this.readRun(run, isFresh));
        run = [];
        size = 0;
        yield;
      }
      if (isBranch) children.push(yield* this.growElement(child, isFresh));
      else {
        run.push(child);
        size += length;
      }
    }
    children.push(...this.readRun(run, isFresh));
    return children;
  }

  /**
   * Whether a new unit begins with `child`: where one began before, so that a change in one place
   * moves no other cut, else where the unit is full and a line begins.
   */
  private isCut(child: Node, { run, size, isFresh }: OpenRun): boolean {
    const isKnown = (node: Node | undefined): boolean =>
      !isFresh && node !== undefined && this.runs.has(node) && !this.working.near.has(node);
    const most = isKnown(run[0]) ? UNIT_SIZE * 2 : UNIT_SIZE;
    const isRoom = size <= (isKnown(child) ? UNIT_SIZE / 8 : most);
    // What stood between may be gone, and with it the break before a known one.
    return !isRoom && beginsLine(child);
  }

  /** The unit of a run of neighbours; the one known when neither they nor their text changed. */
  private readRun(run: readonly Node[], isFresh: boolean): readonly Unit[] {
    const [first] = run;
    if (!first) return [];
    const known = this.runs.get(first);
    const { near } = this.working;
    const isSame =
      known?.nodes.length === run.length &&
      run.every((node, i) => known.nodes[i] === node && !near.has(node));
    if (known && isSame && !isFresh) return known.units;
    const units = this.readUnits(run);
    // A run that began in the middle of this one is no more.
    for (const node of run) this.runs.delete(node);
    this.runs.set(first, { nodes: run, units });
    return units;
  }

  private readUnits(nodes: readonly Node[]): readonly Unit[] {
    return cutLines(mapText(nodes, this.onShadowRoot));
  }
}

interface Work {
  readonly near: ReadonlySet<Node>;
  readonly whole: ReadonlySet<Node>;
}

interface Run {
  readonly nodes: readonly Node[];
  readonly units: readonly Unit[];
}

interface OpenRun {
  readonly run: readonly Node[];
  readonly size: number;
  readonly isFresh: boolean;
}

/** One unit of few lines, several of a text that has very many in a single node. Never empty. */
function cutLines(lines: readonly TextLine[]): readonly Unit[] {
  const units: Unit[] = [];
  let taken: TextLine[] = [];
  let size = 0;
  for (const line of lines) {
    if (size > UNIT_SIZE * 2) {
      units.push({ lines: taken, size });
      taken = [];
      size = 0;
    }
    taken.push(line);
    size += line.text.length + 1;
  }
  return [...units, { lines: taken, size }];
}

function joined(units: readonly Unit[]): Branch | Unit {
  const [only, ...others] = units;
  return only && others.length === 0 ? only : { children: units };
}

function beginsLine(node: Node): boolean {
  if (!isElement(node)) return false;
  const { flow } = elementFlow(node);
  return flow === 'block' || flow === 'break';
}

// Counted no further: the whole text of a long page takes its time to put together.
const LONG = UNIT_SIZE * 2 + 1;

/** UTF-16 code units of text in `node`; of one that has very many, not all are counted. */
function textLength(node: Node): number {
  if (!isElement(node)) return lengthOf(node.nodeValue);
  const inside = node.shadowRoot ?? node;
  const isLeaf = inside.childElementCount === 0;
  return isLeaf ? lengthOf(inside.textContent) : textStart(node, LONG).length;
}

const lengthOf = (text: string | null): number => text?.length ?? 0;

/** Whether an element with `length` units of text is looked at child by child. */
function isBig(element: Element, length: number): boolean {
  return length > UNIT_SIZE && (element.shadowRoot ?? element).childElementCount > 0;
}
