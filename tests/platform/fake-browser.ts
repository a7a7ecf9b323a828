/*
 * A small stand-in for the parts of the extension API that stores use. Import it before anything of
 * `src/platform`: the polyfill takes `globalThis.browser` when it is there.
 */

type Items = Record<string, unknown>;
type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void;

interface Limits {
  readonly maxBytes: number;
  readonly maxItemBytes: number;
  readonly maxItems: number;
}

export interface FakeArea {
  items: Items;
  /** Thrown by every call while it is set. */
  broken: Error | null;
  /** Thrown by writes while it is set. */
  readOnly: Error | null;
  /** Number of writes so far. */
  writes: number;
  get(keys?: null | string | readonly string[]): Promise<Items>;
  getKeys(): Promise<string[]>;
  set(items: Items): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  readonly onChanged: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}

/** A storage area in memory that hands out copies and holds the quotas it is given. */
export function fakeArea(limits: Partial<Limits> = {}): FakeArea {
  const listeners = new Set<Listener>();
  const size = (key: string, item: unknown) =>
    new TextEncoder().encode(key + JSON.stringify(item)).length;
  const check = (next: Items): void => {
    const sizes = Object.entries(next).map(([key, item]) => size(key, item));
    if (sizes.some((bytes) => bytes > (limits.maxItemBytes ?? Infinity)))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((a, b) => a + b, 0) > (limits.maxBytes ?? Infinity))
      throw new Error('QUOTA_BYTES quota exceeded');
    if (sizes.length > (limits.maxItems ?? Infinity)) throw new Error('MAX_ITEMS quota exceeded');
  };
  const area: FakeArea = {
    items: {},
    broken: null,
    readOnly: null,
    writes: 0,
    async get(keys) {
      await Promise.resolve();
      if (area.broken) throw area.broken;
      const wanted = typeof keys === 'string' ? [keys] : (keys ?? Object.keys(area.items));
      const found = wanted.filter((key) => Object.hasOwn(area.items, key));
      return structuredClone(Object.fromEntries(found.map((key) => [key, area.items[key]])));
    },
    async getKeys() {
      await Promise.resolve();
      if (area.broken) throw area.broken;
      return Object.keys(area.items);
    },
    async set(items) {
      await Promise.resolve();
      if (area.broken ?? area.readOnly) throw area.broken ?? area.readOnly;
      const next = { ...area.items, ...structuredClone(items) };
      check(next);
      area.items = next;
      area.writes += 1;
      const changes = Object.fromEntries(
        Object.entries(items).map(([key, newValue]) => [key, { newValue }]),
      );
      for (const listener of listeners) listener(changes);
    },
    async remove(keys) {
      await Promise.resolve();
      if (area.broken ?? area.readOnly) throw area.broken ?? area.readOnly;
      const gone = [keys].flat();
      area.items = Object.fromEntries(
        Object.entries(area.items).filter(([key]) => !gone.includes(key)),
      );
      area.writes += 1;
      for (const listener of listeners) listener(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return area;
}

/** The fake extension API; tests replace its areas as they like. */
export const fake = {
  storage: {
    local: fakeArea(),
    session: fakeArea(),
    sync: fakeArea({ maxBytes: 102_400, maxItemBytes: 8192, maxItems: 512 }),
  },
  runtime: {
    id: 'fake',
    getURL: (path: string) => `chrome-extension://fake/${path}`,
    getManifest: () => ({ version: '1.2.3' }),
    onStartup: { addListener: () => undefined },
    onInstalled: { addListener: () => undefined },
  },
};

Object.assign(globalThis, { browser: fake, chrome: fake });

/** Fresh areas, as on a new device. */
export function resetFake(): void {
  fake.storage.local = fakeArea();
  fake.storage.session = fakeArea();
  fake.storage.sync = fakeArea({ maxBytes: 102_400, maxItemBytes: 8192, maxItems: 512 });
}
