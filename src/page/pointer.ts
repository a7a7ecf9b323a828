import { hitTest, type HitAt, type HitTestSpace, type Point } from './hit-test.ts';
import type { Popover } from './popover.ts';
import { isInCorridor } from './safe-corridor.ts';

/**
 * Rest on a term before its popover opens, and absence before it closes, in milliseconds. A card takes
 * about a frame to draw: it stands 150 ms after the pointer came to rest.
 */
const DWELL_MS = 130;
const LEAVE_MS = 250;

export interface PointerOptions {
  readonly document: Document;
  readonly space: HitTestSpace;
  readonly popover: Popover;
}

/**
 * Opens and closes the popover by pointer until `signal` aborts. It only listens: no event of the
 * page is stopped, and events a page made itself are ignored.
 */
export function watchPointer(options: PointerOptions, signal: AbortSignal): void {
  const watcher = new PointerWatcher(options);
  const { document } = options;
  const listen = { signal, capture: true, passive: true };
  document.addEventListener('pointermove', (event) => watcher.move(event), listen);
  document.addEventListener('click', (event) => watcher.click(event), listen);
  document.addEventListener('scroll', () => watcher.rest(null), listen);
  document.documentElement.addEventListener('pointerleave', () => watcher.leave(), {
    signal,
    passive: true,
  });
  document.addEventListener('fullscreenchange', () => watcher.stop(), listen);
  signal.addEventListener('abort', () => watcher.stop());
}

class PointerWatcher {
  private readonly options: PointerOptions;
  private resting: HitAt | null = null;
  private dwellTimer: ReturnType<typeof setTimeout> | undefined;
  private leaveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PointerOptions) {
    this.options = options;
  }

  move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { popover } = this.options;
    // A pressed button means selecting or dragging: not the moment for a popover.
    if (event.buttons !== 0) this.rest(null);
    else if (popover.holds(event)) this.stay();
    else this.over(this.test(event), { x: event.clientX, y: event.clientY });
  }

  click(event: MouseEvent): void {
    const { popover, document } = this.options;
    // A click made with the keyboard has no place.
    if (!event.isTrusted || event.detail === 0 || popover.holds(event)) return;
    this.rest(null);
    const at = this.test(event);
    const isSelecting = document.getSelection()?.isCollapsed === false;
    if (at && !isSelecting) popover.open(at, 'click');
    else popover.close();
  }

  leave(): void {
    this.rest(null);
    if (this.options.popover.current()?.openedBy === 'rest') this.leaveSoon();
  }

  stop(): void {
    this.rest(null);
    this.options.popover.close();
    clearTimeout(this.leaveTimer);
    this.leaveTimer = undefined;
  }

  /** Begins to wait for the popover of `at`, or stops waiting. */
  rest(at: HitAt | null): void {
    if (at && at.hit === this.resting?.hit) return;
    clearTimeout(this.dwellTimer);
    this.resting = at;
    if (at) this.dwellTimer = setTimeout(() => this.open(at), DWELL_MS);
  }

  private test({ clientX: x, clientY: y }: MouseEvent): HitAt | null {
    return hitTest(this.options.document, { x, y }, this.options.space);
  }

  private open(at: HitAt): void {
    this.resting = null;
    this.stay();
    this.options.popover.open(at, 'rest');
  }

  private over(at: HitAt | null, point: Point): void {
    const current = this.options.popover.current();
    if (at && at.hit === current?.hit) {
      this.stay();
      return;
    }
    const boxes = current?.boxes();
    if (boxes && isInCorridor(point, boxes.term, boxes.popover)) this.stay();
    else {
      this.rest(at);
      if (current?.openedBy === 'rest') this.leaveSoon();
    }
  }

  /** The pointer is where the open popover wants it. */
  private stay(): void {
    this.rest(null);
    clearTimeout(this.leaveTimer);
    this.leaveTimer = undefined;
  }

  private leaveSoon(): void {
    this.leaveTimer ??= setTimeout(() => {
      this.leaveTimer = undefined;
      this.options.popover.close();
    }, LEAVE_MS);
  }
}
