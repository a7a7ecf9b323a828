import { PALETTES, type PaletteId } from '../core/palettes.ts';
import type { Hit, MatchStyle } from './hit-index.ts';
import type { NodeSpan } from './text-map.ts';
import { wait } from './pace.ts';

/** Everything we can paint: the line styles, the term under the pointer, a place jumped to. */
export type PaintName = MatchStyle | 'active' | 'flash';

/** Paints without touching the page's DOM. */
export interface Highlights {
  /** Makes exactly `hits` marked; what stays the same costs nothing. */
  paint(hits: ReadonlySet<Hit>): void;
  /** Puts one mark on `spans`, in place of the one of that name; `[]` takes it away. */
  mark(name: 'active' | 'flash', spans: readonly NodeSpan[]): void;
  /** How the marks of terms look; `highlight.css` has a rule for each look and name. */
  setLook(look: Look): void;
}

/** How the marks of terms look: underlined in the colours of a palette, or tinted in one of its own. */
export type Look = PaletteId | 'tint';

const NAMES: readonly PaintName[] = ['air', 'ground', 'own', 'flash', 'active'];
const PREFIX = 'plain-jd-';
const LOOKS: readonly Look[] = [...PALETTES, 'tint'];
const CHECK_MS = 1000;
const MAX_CHECK_MS = 60_000;

/**
 * Registers our names in `CSS.highlights` until `signal` aborts. `StaticRange`s: live ranges make
 * every change of the page dearer (400 changes under 10,000 ranges: 79 ms against 0.9 ms). Pages
 * share the registry: when one clears it we register again, ever more slowly.
 */
export function createHighlights(signal: AbortSignal): Highlights {
  const painted = new Map<Hit, readonly StaticRange[]>();
  const registry = new Registry(signal);
  return {
    paint(hits) {
      for (const [hit, ranges] of painted) {
        if (hits.has(hit)) continue;
        for (const range of ranges) registry.of(hit.style)?.delete(range);
        painted.delete(hit);
      }
      for (const hit of hits) {
        if (painted.has(hit)) continue;
        const ranges = hit.spans.map(toRange);
        for (const range of ranges) registry.of(hit.style)?.add(range);
        painted.set(hit, ranges);
      }
      registry.show();
    },
    mark(name, spans) {
      registry.of(name)?.clear();
      for (const span of spans) registry.of(name)?.add(toRange(span));
      registry.show();
    },
    setLook: (look) => registry.setLook(look),
  };
}

/** Our highlights and the names they are registered under, which the look decides. */
class Registry {
  private readonly signal: AbortSignal;
  private readonly highlights = new Map(NAMES.map((name, i) => [name, createHighlight(i)]));
  private look: Look = 'classic';
  private isKept = false;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    // Firefox takes the script of an extension it removes or updates away without a word to it: what
    // that copy painted is still there when the next one starts.
    for (const look of LOOKS) {
      for (const name of NAMES) CSS.highlights.delete(keyOf(name, look));
    }
    signal.addEventListener('abort', () => {
      unregister(this.named());
      for (const highlight of this.highlights.values()) highlight.clear();
    });
  }

  of(name: PaintName): Highlight | undefined {
    return this.highlights.get(name);
  }

  setLook(look: Look): void {
    if (look === this.look) return;
    unregister(this.named());
    this.look = look;
    this.show();
  }

  show(): void {
    if (this.signal.aborted || !register(this.named()) || this.isKept) return;
    this.isKept = true;
    void keepRegistered(() => this.named(), this.signal);
  }

  private named(): Registered {
    return new Map(
      [...this.highlights].map(([name, highlight]) => [keyOf(name, this.look), highlight]),
    );
  }
}

type Registered = ReadonlyMap<string, Highlight>;

function keyOf(name: PaintName, look: Look): string {
  const isPlain = look === 'classic' || name === 'active' || name === 'flash';
  return isPlain ? `${PREFIX}${name}` : `${PREFIX}${look}-${name}`;
}

function createHighlight(priority: number): Highlight {
  const highlight = new Highlight();
  highlight.priority = priority;
  return highlight;
}

function toRange({ node, start, end }: NodeSpan): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
}

/** Registers what is missing; true when something was. Names of nothing painted stay away. */
function register(highlights: Registered): boolean {
  let isMissing = false;
  for (const [key, highlight] of highlights) {
    const isThere = CSS.highlights.get(key) === highlight;
    if (!isThere && highlight.size > 0) {
      CSS.highlights.set(key, highlight);
      isMissing = true;
    } else if (isThere && highlight.size === 0) CSS.highlights.delete(key);
  }
  return isMissing;
}

function unregister(highlights: Registered): void {
  for (const [key, highlight] of highlights) {
    if (CSS.highlights.get(key) === highlight) CSS.highlights.delete(key);
  }
}

async function keepRegistered(named: () => Registered, signal: AbortSignal): Promise<void> {
  let delayMs = CHECK_MS;
  while (!signal.aborted) {
    await wait(delayMs, signal);
    if (signal.aborted) return;
    const wasCleared = register(named());
    // A page that clears again and again wins in the end: a fight would cost its reader more.
    delayMs = wasCleared ? Math.min(delayMs * 2, MAX_CHECK_MS) : Math.max(CHECK_MS, delayMs * 0.8);
  }
}
