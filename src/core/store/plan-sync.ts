import { parseFact, type Fact, type Facts } from './facts.ts';
import { FORMAT, FORMAT_KEY } from './stored-items.ts';

/*
 * What goes into the browser's synchronised storage. Its quotas (102,400 bytes in all, 8,192 for an
 * item with its key, 512 items; developer.chrome.com/docs/extensions/reference/api/storage) forbid
 * one item for each fact, so facts lie in buckets by a hash of their key: a change rewrites one
 * bucket. The plan depends on the facts alone, so that two devices with the same facts plan the
 * same and come to rest.
 */

/** How much fits. */
export interface SyncQuota {
  readonly maxBytes: number;
  readonly maxItemBytes: number;
}

/** A little below the browsers' limits: they count the escapes of JSON in their own ways. */
export const SYNC_QUOTA: SyncQuota = { maxBytes: 100_000, maxItemBytes: 8000 };

/** A storage item: `[time]` or `[time, value]` by fact key. */
type Bucket = Record<string, readonly [number] | readonly [number, unknown]>;

export interface SyncPlan {
  /** All items the area should hold. */
  readonly items: Readonly<Record<string, unknown>>;
  /** Keys of the facts there is no room for; they stay on this device. */
  readonly spilled: readonly string[];
}

// Chromium counts a time, too large for an integer of its own, as a fraction: `1796000000000.0`.
const TIME_EXTRA = 2;
const BUCKETS = 24;
const BUCKET_KEY = /^facts\d+$/;
// Where someone looks for work (sites, companies) is nobody's business, not even another device's.
const RANKS = ['set', 'off', 'known', 'own'];
const LOCAL_ONLY = 'set/sync';

/** The plan for these facts; the settings first, then known terms, then own entries, newest first. */
export function planSync(facts: Facts, quota: SyncQuota = SYNC_QUOTA): SyncPlan {
  const buckets = new Map<string, { bucket: Bucket; bytes: number }>();
  const spilled: string[] = [];
  let total = itemBytes(FORMAT_KEY, FORMAT);
  for (const [key, fact] of ranked(facts)) {
    const name = bucketOf(key);
    const held = buckets.get(name) ?? { bucket: {}, bytes: itemBytes(name, {}) };
    const packed: Bucket[string] = fact.v === undefined ? [fact.t] : [fact.t, fact.v];
    const cost = byteLength(JSON.stringify({ [key]: packed })) + TIME_EXTRA;
    const added = cost + (buckets.has(name) ? 0 : held.bytes);
    if (held.bytes + cost > quota.maxItemBytes || total + added > quota.maxBytes) {
      spilled.push(key);
      continue;
    }
    held.bucket[key] = packed;
    held.bytes += cost;
    total += added;
    buckets.set(name, held);
  }
  const items = [...buckets].map(([name, { bucket }]) => [name, bucket] as const);
  return { items: { [FORMAT_KEY]: FORMAT, ...Object.fromEntries(items) }, spilled };
}

/** The facts in a synchronised area; what is none is left out. Never throws. */
export function unpackSync(items: Readonly<Record<string, unknown>>): Facts {
  const buckets = Object.entries(items).filter(([key]) => BUCKET_KEY.test(key));
  return Object.fromEntries(
    buckets.flatMap(([, bucket]) =>
      Object.entries(typeof bucket === 'object' && bucket !== null ? bucket : {}).flatMap(
        ([key, packed]): [string, Fact][] => {
          const fact =
            isSyncedKey(key) && Array.isArray(packed)
              ? parseFact({ t: packed[0], v: packed[1] })
              : null;
          return fact ? [[key, fact]] : [];
        },
      ),
    ),
  );
}

/** What to write and what to remove so that the area holds the plan; nothing when it does already. */
export function syncDifference(
  now: Readonly<Record<string, unknown>>,
  { items }: SyncPlan,
): { readonly write: Record<string, unknown>; readonly remove: string[] } {
  const write = Object.entries(items).filter(([key, item]) => !isSame(now[key], item));
  const remove = Object.keys(now).filter((key) => BUCKET_KEY.test(key) && !(key in items));
  return { write: Object.fromEntries(write), remove };
}

/** Whether a fact leaves this device at all. */
export function isSyncedKey(key: string): boolean {
  return key !== LOCAL_ONLY && rankOf(key) >= 0;
}

function ranked(facts: Facts): [string, Fact][] {
  return Object.entries(facts)
    .filter(([key]) => isSyncedKey(key))
    .toSorted(
      ([aKey, a], [bKey, b]) => rankOf(aKey) - rankOf(bKey) || b.t - a.t || (aKey < bKey ? -1 : 1),
    );
}

function rankOf(key: string): number {
  return RANKS.indexOf(key.slice(0, key.indexOf('/')));
}

// FNV-1a: short keys spread well, and every device computes the same.
function bucketOf(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return `facts${(hash >>> 0) % BUCKETS}`;
}

function itemBytes(key: string, item: unknown): number {
  return byteLength(key) + byteLength(JSON.stringify(item));
}

// JSON as Chromium writes it escapes `<` and the two line separators with six bytes each.
function byteLength(json: string): number {
  let bytes = 0;
  for (const character of json) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x3c || code === 0x2028 || code === 0x2029) bytes += 6;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

// Key order differs between browsers' stores, so equal must not depend on it.
function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
