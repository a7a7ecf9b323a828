import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import type { Guide } from '../dictionary/guide.ts';
import { countSlips } from './count-slips.ts';
import { SKIPPED, normalise, searchEntries, type Key, type SearchEntry } from './search-entry.ts';

/** Something the guide has a page for. */
export interface Hit extends Pick<SearchEntry, 'kind' | 'id' | 'label'> {
  /** The form or name the query was found in. */
  readonly found: string;
  /** Tone-marked pinyin of `found` where it was found by its sound; else null. */
  readonly pinyin: string | null;
  /** True when the query is just this, by a name or a sound. */
  readonly exact: boolean;
}

// Han text needs a wide threshold and no location (one wrong character of four scores 0.25).
const OPTIONS: IFuseOptions<SearchEntry> = {
  keys: [
    { name: 'names', weight: 3 },
    { name: 'sounds', weight: 2 },
  ],
  threshold: 0.4,
  ignoreLocation: true,
  ignoreDiacritics: true,
};

// With so many that hold the query itself, what merely resembles it would be noise (and costs 50 ms).
const ENOUGH = 5;

// More would be another word; three Latin letters are another word with one slip already.
const LONG_ENOUGH = /\p{Script=Han}.{2}|.{5}/u;
const slipsIn = (text: string) => Math.max(1, Math.floor(text.length / 6));

/**
 * A search over terms, roles and themes by Chinese, English, pinyin or pinyin initials: `[]` when
 * nothing is near. What equals the query comes first, then what begins with it, what holds it, the
 * names that stand in it, and what is a slip away; among equals those found by the name they are
 * shown under, then those that other terms refer to most. With `toTraditional` what is typed in
 * Traditional characters is found as well.
 */
export function createLookup(
  guide: Guide,
  toTraditional: ((text: string) => string) | null = null,
): (query: string, limit?: number) => Hit[] {
  const entries = searchEntries(guide, toTraditional ?? ((text: string) => text));
  return (query, limit = 20) => {
    const wanted = normalise(query);
    if (wanted === '') return [];
    const direct = pick(entries, holding(wanted));
    const isNamed = direct[0]?.far === 0;
    const found = direct.length < ENOUGH ? [...direct, ...pick(entries, heldBy(query))] : direct;
    if (found.length < ENOUGH && !isNamed && LONG_ENOUGH.test(wanted)) {
      found.push(...pick(resembling(entries, wanted), slippedFrom(wanted)));
    }
    const hits = new Map(found.toReversed().map((one) => [one.entry, one]));
    return found
      .filter((one) => hits.get(one.entry) === one)
      .slice(0, limit)
      .map(({ entry, key }) => toHit(entry, key, key.text === wanted));
  };
}

/** How far a key is from what was typed, or null where it is something else. */
type Measure = (key: Key) => number | null;

interface Found {
  readonly entry: SearchEntry;
  readonly key: Key;
  readonly far: number;
}

function pick(entries: readonly SearchEntry[], measure: Measure): Found[] {
  return entries
    .flatMap((entry) => {
      const near = entry.keys.flatMap((key) => {
        const far = measure(key);
        return far === null ? [] : [{ entry, key, far }];
      });
      return near.toSorted(compare).slice(0, 1);
    })
    .toSorted(compare);
}

function compare(a: Found, b: Found): number {
  return (
    a.far - b.far ||
    Number(b.key.isMain) - Number(a.key.isMain) ||
    b.entry.weight - a.entry.weight ||
    a.key.text.length - b.key.text.length
  );
}

function holding(wanted: string): Measure {
  return ({ text }) => {
    if (text === wanted) return 0;
    if (text.startsWith(wanted)) return 1;
    return text.includes(wanted) ? 2 : null;
  };
}

const LETTER = /[a-z\d]/;

/** Names that stand in a longer query, Latin ones as whole words; the longest first. */
function heldBy(query: string): Measure {
  const wanted = normalise(query);
  const gaps = new Set<number>();
  let length = 0;
  for (const word of query.split(SKIPPED)) gaps.add((length += normalise(word).length));
  const isEdge = (at: number) =>
    gaps.has(at) || !LETTER.test(wanted[at - 1] ?? '') || !LETTER.test(wanted[at] ?? '');
  return ({ text, pinyin }) => {
    const at = text.length > 1 && pinyin === null ? wanted.indexOf(text) : -1;
    return at >= 0 && isEdge(at) && isEdge(at + text.length) ? -text.length : null;
  };
}

/** What may be a slip away: a look at the letters first, because thousands may be words of one's own. */
function resembling(entries: readonly SearchEntry[], wanted: string): SearchEntry[] {
  const letters = [...wanted];
  const most = slipsIn(wanted);
  const near = entries.filter(({ keys }) => keys.some(({ text }) => lacks(text, letters) <= most));
  return new Fuse(near, OPTIONS).search(wanted).map(({ item }) => item);
}

/** How many of the letters a text does not have: each takes a slip. */
function lacks(text: string, letters: readonly string[]): number {
  let count = 0;
  for (const letter of letters) if (!text.includes(letter)) count++;
  return count;
}

/** Names mistyped; of a longer one the end may be missing. */
function slippedFrom(wanted: string): Measure {
  return ({ text }) => {
    const slips = countSlips(wanted, text, wanted.length > 3);
    return slips <= slipsIn(wanted) ? slips : null;
  };
}

function toHit({ kind, id, label }: SearchEntry, { found, pinyin }: Key, exact: boolean): Hit {
  return { kind, id, label, found, pinyin, exact };
}
