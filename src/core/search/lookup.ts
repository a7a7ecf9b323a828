import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Guide } from '../dictionary/guide.ts';
import type { Wording } from '../names.ts';

/** Something the guide has a page for. */
export interface Hit {
  readonly kind: 'term' | 'role';
  readonly id: string;
  readonly label: Wording;
  /** The form or name the query was found in; the label's where it was found by its sound. */
  readonly found: string;
}

interface Entry extends Omit<Hit, 'found'> {
  readonly names: readonly string[];
  readonly sounds: readonly string[];
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

/**
 * A search over terms and roles by Chinese, English, pinyin or pinyin initials: `[]` when nothing
 * is near. Hits whose name or sound equals the query come first, then those that start with it.
 */
export function createLookup(guide: Guide): (query: string, limit?: number) => Hit[] {
  const fuse = new Fuse(guide.roles.map(roleEntry).concat(guide.terms.map(termEntry)), OPTIONS);
  return (query, limit = 20) => {
    const wanted = normalise(query);
    if (wanted === '') return [];
    return fuse
      .search(wanted)
      .map(({ item, score = 1 }) => ({ item, rank: closeness(item, wanted) + score }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, limit)
      .map(({ item: { kind, id, label, names } }) => {
        const found = names.find((name) => normalise(name).includes(wanted)) ?? label.zh;
        return { kind, id, label, found };
      });
  };
}

function closeness({ names, sounds }: Entry, wanted: string): number {
  const all = [...names, ...sounds].map(normalise);
  if (all.includes(wanted)) return 0;
  if (all.some((text) => text.startsWith(wanted))) return 1;
  return all.some((text) => text.includes(wanted)) ? 2 : 3;
}

function termEntry(term: Guide['terms'][number]): Entry {
  const { zh, tw, en } = term.forms;
  const names = [...zh, ...tw, ...en];
  const first = names[0] ?? term.id;
  const label = { zh: zh[0] ?? first, en: en[0] ?? first };
  return { kind: 'term', id: term.id, label, names, sounds: term.pinyins.flatMap(soundsOf) };
}

function roleEntry({ id, name, titles }: Guide['roles'][number]): Entry {
  return {
    kind: 'role',
    id,
    label: name,
    names: [name.zh, name.en, ...titles.zh, ...titles.en],
    sounds: [],
  };
}

/** `zhòng cǎo` is typed `zhongcao` or `zc`. */
function soundsOf(pinyin: string): string[] {
  const syllables = pinyin.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/\s+/);
  return [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-.·]/g, '');
}
