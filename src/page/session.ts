import type { Span } from '../core/text/span.ts';
import { claimFrame } from './claim-frame.ts';
import { createHighlights } from './highlight.ts';
import { createHitIndex, type Hit } from './hit-index.ts';
import { hitRects } from './hit-test.ts';
import { watchKeyboard } from './keyboard.ts';
import { wait } from './pace.ts';
import { createPainter } from './paint-window.ts';
import type { PartReading, Prepare, ReadPosting, StyleOf } from './part-reader.ts';
import { partNodeSpans } from './parts.ts';
import { watchPointer } from './pointer.ts';
import { createPopover, type Render } from './popover.ts';
import { watchPosting, type PageReading } from './posting-watch.ts';
import { scrollToRange } from './scroll-to-range.ts';
import { createShadowSheets } from './shadow-sheets.ts';
import { chooseShown, compareShown, type ShownHits, type View } from './shown-hits.ts';
import type { NodeSpan } from './text-map.ts';

export interface SessionOptions {
  readonly document: Document;
  readonly prepare: Prepare;
  readonly read: ReadPosting;
  readonly styleOf: StyleOf;
  readonly view: View;
  /** Fills the popover; its style sheet is `popoverCss`. */
  readonly render: Render;
  readonly popoverCss: string;
  /** The `::highlight` rules, for open shadow trees the extension's own sheet does not reach. */
  readonly highlightCss: string;
  /** Told of every complete reading, and of null when the page has no posting (any more). */
  readonly onReading: (reading: PageReading | null) => void;
  readonly onError: (error: unknown) => void;
}

/** Our work in one frame of a page. */
export interface Session {
  reading(): PageReading | null;
  /** Goes to the next or previous marked term, opens its popover with the focus in it. */
  next(): void;
  previous(): void;
  /** Shows a place of `reading().posting.body`: scrolls there and lets it flash. */
  jumpTo(span: Span): void;
  /** Marks as the user now wants it. */
  setView(view: View): void;
  /** Reads again: what `read` depends on changed. */
  reread(): void;
  closePopover(): void;
}

const FLASH_MS = 1600;

// Chromium measures the whole page again whenever what is underlined changes, not for a tint: a frame of
// 60 ms against 9 on a page of a million characters (`InvalidateVisualOverflow` in its highlight registry).
const UNDERLINED_SIZE = 200_000;

/**
 * Reads the frame's posting, marks it, and answers pointer and keys, until `signal` aborts; then
 * the page is exactly as it was. One session a frame: a newer copy of us ends an older one.
 */
export function startSession(options: SessionOptions, signal: AbortSignal): Session {
  return new FrameSession(options, claimFrame(signal));
}

class FrameSession implements Session {
  private readonly options: SessionOptions;
  private readonly signal: AbortSignal;
  private readonly index = createHitIndex();
  private readonly highlights;
  private readonly sheets;
  private readonly painter;
  private readonly popover;
  private readonly posting;
  private view: View;
  private shownByPart: ShownHits = new Map();
  private shown: readonly Hit[] = [];
  private visited: Hit | null = null;
  private listening = { root: null as Element | null, life: new AbortController() };
  private flashing = new AbortController();

  constructor(options: SessionOptions, signal: AbortSignal) {
    const { document } = options;
    this.options = options;
    this.signal = signal;
    this.view = options.view;
    this.highlights = createHighlights(signal);
    this.sheets = createShadowSheets(options.highlightCss, signal);
    this.painter = createPainter(document, this.highlights, signal);
    this.popover = createPopover(
      {
        document,
        render: options.render,
        css: options.popoverCss,
        onChange: (hit) => this.highlights.mark('active', hit?.spans ?? []),
      },
      signal,
    );
    this.posting = watchPosting(
      {
        ...options,
        onParts: (readings) => this.show(readings),
        onStale: (node) => this.dropStale(node),
        onShadowRoot: (root) => this.sheets.enter(root),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.listening.life.abort());
  }

  reading(): PageReading | null {
    return this.posting.reading();
  }

  next(): void {
    this.step(1);
  }

  previous(): void {
    this.step(-1);
  }

  jumpTo(span: Span): void {
    const first = this.posting.parts()[0];
    const spans = first ? partNodeSpans(first.part, span) : [];
    if (spans.length > 0) void this.flash(spans);
  }

  setView(view: View): void {
    this.view = view;
    this.show(this.posting.parts());
  }

  reread(): void {
    this.posting.reread();
  }

  closePopover(): void {
    this.popover.close();
  }

  private show(readings: readonly PartReading[]): void {
    if (this.signal.aborted) return;
    const shownByPart = chooseShown(readings, this.view);
    const { added, removed } = compareShown(this.shownByPart, shownByPart);
    this.index.remove(removed);
    this.index.add(added);
    this.shownByPart = shownByPart;
    const isVeryLong = this.posting.textSize() > UNDERLINED_SIZE;
    this.highlights.setLook(isVeryLong ? 'tint' : this.view.palette);
    this.shown = [...shownByPart.values()].flat();
    this.painter.show(this.shown);
    this.sheets.leaveGone();
    if (this.visited && removed.includes(this.visited)) this.visited = null;
    const open = this.popover.current();
    if (open && removed.includes(open.hit)) this.followOpen(open.hit, readings);
    if (this.shown.length > 0) this.listen();
  }

  // A page that renders again under an open popover: the same words in the same place are the same.
  // Words the user just said to know are not marked any more; their popover offers the way back.
  private followOpen(hit: Hit, readings: readonly PartReading[]): void {
    const [span] = hit.spans;
    const isStill = readings.some(({ hits }) =>
      hits.some(
        ({ match, spans }) =>
          match.term === hit.match.term &&
          spans[0]?.node === span?.node &&
          spans[0]?.start === span?.start,
      ),
    );
    if (!isStill) this.popover.close();
  }

  /** Pointer and keys matter once there is something to point at; `document.open` deafens us. */
  private listen(): void {
    const { document } = this.options;
    if (this.listening.root === document.documentElement) return;
    this.listening.life.abort();
    const life = new AbortController();
    this.listening = { root: document.documentElement, life };
    const { popover, index, sheets } = this;
    const space = { index, shadowRoots: sheets.roots };
    watchPointer({ document, popover, space }, life.signal);
    watchKeyboard({ document, popover, step: (by) => this.step(by) }, life.signal);
  }

  private dropStale(node: Text): void {
    const stale = new Set(this.index.of(node));
    if (stale.size === 0) return;
    this.index.remove([...stale]);
    this.shown = this.shown.filter((hit) => !stale.has(hit));
    this.painter.show(this.shown);
  }

  private step(by: 1 | -1): void {
    const from = this.popover.current()?.hit ?? this.visited;
    const at = from ? this.shown.indexOf(from) : -1;
    const count = this.shown.length;
    const index = at >= 0 ? (at + by + count) % count : this.firstOnScreen();
    const hit = this.shown[index];
    if (hit) this.visit(hit);
  }

  private firstOnScreen(): number {
    return Math.max(
      0,
      this.shown.findIndex((hit) => (hitRects(hit)[0]?.top ?? -1) >= 0),
    );
  }

  private visit(hit: Hit): void {
    const node = hit.spans[0]?.node;
    if (!node) return;
    this.visited = hit;
    scrollToRange(node, () => hitRects(hit)[0] ?? null);
    const rect = hitRects(hit)[0];
    if (rect) this.popover.open({ hit, rect }, 'key');
  }

  private async flash(spans: readonly NodeSpan[]): Promise<void> {
    this.flashing.abort();
    const flashing = new AbortController();
    this.flashing = flashing;
    const [first] = spans;
    if (!first) return;
    scrollToRange(first.node, () => hitRects({ spans: [first] })[0] ?? null);
    this.highlights.mark('flash', spans);
    await wait(FLASH_MS, AbortSignal.any([flashing.signal, this.signal]));
    if (this.flashing === flashing) this.highlights.mark('flash', []);
  }
}
