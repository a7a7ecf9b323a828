import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Guide } from '../dictionary/guide.ts';
import type { Wording } from '../names.ts';
import { plainSyllables } from './find-query.ts';

/** Something the guide has a page for. */
export interface Hit {
  readonly kind: 'term' | 'role' | 'theme';
  readonly id: string;
  readonly label: Wording;
  /** The form or name the query was found in. */
  readonly found: string;
  /** Tone-marked pinyin of `found` where it was found by its sound; else null. */
  readonly pinyin: string | null;
  /** True when the query is just this, by a name or a sound. */
  readonly exact: boolean;
}

/** A way to type an entry. */
interface Key {
  readonly text: string;
  /** The name it leads to, as written. */
  readonly found: string;
  readonly pinyin: string | null;
}

interface Entry extends Pick<Hit, 'kind' | 'id' | 'label'> {
  readonly names: readonly string[];
  readonly sounds: readonly string[];
  /** Names and sounds as they compare with a query. */
  readonly keys: readonly Key[];
}

// Han text needs a wide threshold and no location (one wrong character of four scores 0.25).
const OPTIONS: IFuseOptions<Entry> = {
  keys: [
    { name: 'names', weight: 3 },
    { name: 'sounds', weight: 2 },
  ],
  threshold: 0.4,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeScore: true,
};

// With so many that hold the query itself, what merely resembles it would be noise (and costs 50 ms).
const ENOUGH = 5;

/**
 * A search over terms, roles and themes by Chinese, English, pinyin or pinyin initials: `[]` when
 * nothing is near. Hits whose name or sound equals the query come first, then those that start with
 * it. With `toTraditional` what is typed in Traditional characters is found as well.
 */
export function createLookup(
  guide: Guide,
  toTraditional: ((text: string) => string) | null = null,
): (query: string, limit?: number) => Hit[] {
  const convert = toTraditional ?? ((text: string) => text);
  const entries = [
    ...guide.roles.map((role) => roleEntry(role, convert)),
    ...guide.terms.map((term) => termEntry(term, convert)),
    ...guide.themes.map((theme) => themeEntry(theme, convert)),
  ];
  const fuse = new Fuse(entries, OPTIONS);
  return (query, limit = 20) => {
    const wanted = normalise(query);
    if (wanted === '') return [];
    const hits = findDirect(entries, wanted);
    if (hits.length < ENOUGH) hits.push(...findNear(fuse, wanted, hits));
    return hits.slice(0, limit);
  };
}

function findDirect(entries: readonly Entry[], wanted: string): Hit[] {
  return entries
    .flatMap((entry) => {
      const best = entry.keys
        .flatMap((key) => (key.text.includes(wanted) ? [{ key, far: farness(key, wanted) }] : []))
        .toSorted((a, b) => a.far - b.far)[0];
      return best ? [{ entry, ...best }] : [];
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ entry, key }) => toHit(entry, key, key.text === wanted));
}

// Equal, then beginning with, then holding the query; the shorter the better.
function farness({ text }: Key, wanted: string): number {
  if (text === wanted) return 0;
  return (text.startsWith(wanted) ? 1 : 2) + Math.min(text.length, 99) / 100;
}

function findNear(fuse: Fuse<Entry>, wanted: string, known: readonly Hit[]): Hit[] {
  const isKnown = ({ kind, id }: Entry) => known.some((hit) => hit.kind === kind && hit.id === id);
  return fuse
    .search(wanted)
    .filter(({ item }) => !isKnown(item))
    .toSorted((a, b) => (a.score ?? 1) - (b.score ?? 1))
    .map(({ item }) => toHit(item, { text: '', found: item.label.zh, pinyin: null }, false));
}

function toHit({ kind, id, label }: Entry, { found, pinyin }: Key, exact: boolean): Hit {
  return { kind, id, label, found, pinyin, exact };
}

type Convert = (text: string) => string;

function termEntry({ id, forms, pinyins }: Guide['terms'][number], convert: Convert): Entry {
  const names = [...forms.zh, ...forms.tw, ...forms.en];
  const first = names[0] ?? id;
  const label = { zh: forms.zh[0] ?? first, en: forms.en[0] ?? first };
  const sounds = pinyins.flatMap((pinyin, index) => soundKeys(forms.zh[index] ?? first, pinyin));
  return entry({ kind: 'term', id, label }, names.flatMap(both(convert)), sounds);
}

function roleEntry({ id, name, titles }: Guide['roles'][number], convert: Convert): Entry {
  const names = [name.zh, name.en, ...titles.zh, ...titles.en];
  return entry({ kind: 'role', id, label: name }, names.flatMap(both(convert)), []);
}

function themeEntry({ id, name }: Guide['themes'][number], convert: Convert): Entry {
  return entry({ kind: 'theme', id, label: name }, [name.zh, name.en].flatMap(both(convert)), []);
}

function entry(
  what: Pick<Hit, 'kind' | 'id' | 'label'>,
  names: readonly string[],
  sounds: readonly Key[],
): Entry {
  const keys = names.map((found): Key => ({ text: normalise(found), found, pinyin: null }));
  return { ...what, names, sounds: sounds.map(({ text }) => text), keys: [...keys, ...sounds] };
}

function both(convert: Convert): (name: string) => string[] {
  return (name) => [...new Set([name, convert(name)])];
}

/** `zhòng cǎo` is typed `zhongcao` or `zc`. */
function soundKeys(found: string, pinyin: string): Key[] {
  const syllables = plainSyllables(pinyin);
  const typed = [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
  return typed.map((text) => ({ text, found, pinyin }));
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-.·]/g, '');
}
