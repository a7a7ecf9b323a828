import type { Posting, Reading } from '../core/reading/reading.ts';
import { findPosting, type FoundPosting } from './find-posting.ts';
import { isShadowRoot } from './flat-tree.ts';
import { createLineTree, type LineTree } from './line-tree.ts';
import { runInSlices } from './pace.ts';
import { readParts, type PartReaderOptions, type PartReading } from './part-reader.ts';
import { watchPage, type PageChanges, type PageWatcher } from './watch.ts';

/** What a page's posting came to. */
export interface PageReading {
  readonly posting: Posting;
  readonly reading: Reading;
}

export interface PostingWatchOptions extends Omit<PartReaderOptions, 'onProgress'> {
  readonly document: Document;
  /** Told whenever more or other parts of the posting have been read; `[]` when it is gone. */
  readonly onParts: (readings: readonly PartReading[]) => void;
  /** Told when a reading is complete, and of null when there is no posting. */
  readonly onReading: (reading: PageReading | null) => void;
  /** Told of every text node whose text changed, before it is read again. */
  readonly onStale: (node: Text) => void;
  /** Told of every open shadow root the posting's text comes from. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Told of a failure of ours; the page never hears of it. */
  readonly onError: (error: unknown) => void;
}

/** Keeps the reading of a page up to date. */
export interface PostingWatch {
  reading(): PageReading | null;
  parts(): readonly PartReading[];
  /** UTF-16 code units of the posting's text, read or still to be read; 0 without one. */
  textSize(): number;
  /** Reads everything again: what reading depends on changed. */
  reread(): void;
}

// However often the page changes, our share of its time stays small: after looking for a posting we
// rest 20 times as long as that took, after reading what changed 10 times.
const REST_FACTOR = 20;
const MAX_REST_MS = 2000;
const MIN_REST_MS = 40;
/** A change outside the posting waits this long: lists load, counters tick. */
const OUTSIDE_MS = 400;
/** A click may show what was hidden without any change of text. */
const AFTER_CLICK_MS = 300;

/** Finds the page's posting and reads it, now and after every change, until `signal` aborts. */
export function watchPosting(options: PostingWatchOptions, signal: AbortSignal): PostingWatch {
  return new Watch(options, signal);
}

class Watch implements PostingWatch {
  private readonly options: PostingWatchOptions;
  private readonly signal: AbortSignal;
  private readonly watcher: PageWatcher;
  private found: FoundPosting | null = null;
  private tree: LineTree | null = null;
  private readings: readonly PartReading[] = [];
  /** Whether what was read before may be kept where the text is the same. */
  private isOutdated = false;
  private hasLooked = false;
  private sizeWhenFound = 0;
  /** When the next look and the next reading are due (`performance.now`), or null. */
  private findAt: number | null = 0;
  private readAt: number | null = null;
  private restUntil = 0;
  private isBusy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PostingWatchOptions, signal: AbortSignal) {
    this.options = options;
    this.signal = signal;
    this.watcher = watchPage(options.document, (changes) => this.note(changes), signal);
    options.document.addEventListener('click', () => this.findIn(AFTER_CLICK_MS), {
      signal,
      capture: true,
      passive: true,
    });
    signal.addEventListener('abort', () => clearTimeout(this.timer));
    this.schedule();
  }

  reading(): PageReading | null {
    const first = this.readings[0];
    if (!this.found || !first) return null;
    const { title, company } = this.found;
    return { posting: { title, company, body: first.part.body }, reading: first.reading };
  }

  parts(): readonly PartReading[] {
    return this.readings;
  }

  textSize(): number {
    return (this.tree?.units() ?? []).reduce((sum, { size }) => sum + size, 0);
  }

  reread(): void {
    this.isOutdated = true;
    this.readSoon();
  }

  private note({ records, isFlood }: PageChanges): void {
    if (isFlood) this.touchAll();
    for (const record of records) this.noteRecord(record);
    const isLost = this.tree?.roots.some((root) => !root.isConnected) ?? false;
    if (isLost || isFlood) this.findIn(0);
  }

  private noteRecord({ type, target, addedNodes }: MutationRecord): void {
    const isInside = this.tree?.touch(target, type === 'attributes' ? 'whole' : 'near') ?? false;
    if (!isInside) {
      this.findIn(this.found ? OUTSIDE_MS : 0);
      return;
    }
    // What comes back may have changed while it was out of the page, where we do not see it.
    for (const node of addedNodes) this.tree?.touch(node, 'whole');
    if (type === 'characterData') this.options.onStale(target as Text);
    this.readSoon();
  }

  private touchAll(): void {
    for (const root of this.tree?.roots ?? []) this.tree?.touch(root, 'whole');
    if (this.tree) this.readSoon();
  }

  private findIn(delayMs: number): void {
    const at = performance.now() + delayMs;
    this.findAt = Math.min(at, this.findAt ?? at);
    this.schedule();
  }

  private readSoon(): void {
    this.readAt ??= performance.now();
    this.schedule();
  }

  private schedule(): void {
    if (this.isBusy || this.signal.aborted) return;
    clearTimeout(this.timer);
    const wanted = [this.findAt, this.readAt].filter((at) => at !== null);
    if (wanted.length === 0) return;
    const at = Math.max(this.restUntil, Math.min(...wanted));
    this.timer = setTimeout(() => void this.work(), Math.max(0, at - performance.now()));
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    try {
      const isFindDue = this.findAt !== null && this.findAt <= performance.now();
      const costMs = (isFindDue ? await this.find() : 0) + (await this.read());
      const rest = Math.min(MAX_REST_MS, costMs * REST_FACTOR);
      this.restUntil = performance.now() + (isFindDue ? Math.max(MIN_REST_MS, rest) : rest / 2);
    } catch (error) {
      // Whatever broke, it is ours: the page goes on without us until it changes again.
      this.options.onError(error);
    } finally {
      this.isBusy = false;
      this.schedule();
    }
  }

  private async find(): Promise<number> {
    this.findAt = null;
    const done = await runInSlices(findPosting(this.options.document), this.signal);
    if (!done) return 0;
    const { posting, shadowRoots } = done.value;
    for (const root of shadowRoots) this.watcher.watchShadow(root);
    this.take(posting);
    this.hasLooked = true;
    return done.costMs;
  }

  private take(posting: FoundPosting | null): void {
    const before = this.found;
    this.found = posting;
    if (!posting) {
      this.forget(before !== null);
      return;
    }
    const isSamePlace = this.tree !== null && isSame(this.tree.roots, posting.roots);
    if (!isSamePlace) this.plant(posting.roots);
    this.sizeWhenFound = 0;
    const isRenamed = before?.title !== posting.title || before.company !== posting.company;
    this.isOutdated ||= isRenamed;
    if (!isSamePlace || isRenamed) this.readAt ??= performance.now();
  }

  private plant(roots: readonly Element[]): void {
    this.tree = createLineTree(roots, (root) => this.enter(root));
    for (const root of roots) this.enterAround(root);
    this.watcher.watchLooks(roots);
  }

  private forget(hadPosting: boolean): void {
    this.tree = null;
    this.readings = [];
    this.readAt = null;
    this.watcher.watchLooks([]);
    this.options.onParts([]);
    if (hadPosting || !this.hasLooked) this.options.onReading(null);
  }

  private enterAround(node: Node): void {
    const tree = node.getRootNode();
    if (!isShadowRoot(tree)) return;
    this.enter(tree);
    this.enterAround(tree.host);
  }

  private enter(root: ShadowRoot): void {
    this.watcher.watchShadow(root);
    this.options.onShadowRoot(root);
  }

  private async read(): Promise<number> {
    const { tree, found, options } = this;
    if (!tree || !found || this.readAt === null) return 0;
    this.readAt = null;
    const { title, company } = found;
    const before = this.isOutdated ? [] : this.readings;
    this.isOutdated = false;
    const source = { tree, head: { title, company }, before };
    const onProgress = (readings: readonly PartReading[]): void => options.onParts(readings);
    const done = await readParts(source, { ...options, onProgress }, this.signal);
    if (!done) return 0;
    this.readings = done.readings;
    this.checkSize();
    options.onParts(this.readings);
    options.onReading(this.reading());
    return done.costMs;
  }

  /** Where much of the text came or went, the posting may be another one, in another place. */
  private checkSize(): void {
    const size = this.textSize();
    this.sizeWhenFound ||= size;
    if (Math.abs(size - this.sizeWhenFound) > this.sizeWhenFound * 0.3) this.findIn(OUTSIDE_MS);
  }
}

function isSame(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i]);
}
