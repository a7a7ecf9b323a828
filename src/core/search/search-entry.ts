import type { Guide } from '../dictionary/guide.ts';
import type { Wording } from '../names.ts';
import { plainSyllables } from './find-query.ts';

/** A way to type an entry. */
export interface Key {
  readonly text: string;
  /** The name it leads to, as written. */
  readonly found: string;
  readonly pinyin: string | null;
  /** True for the name the entry is shown under, and for its sound. */
  readonly isMain: boolean;
}

/** Something the guide has a page for, with all the ways to type it. */
export interface SearchEntry {
  readonly kind: 'term' | 'role' | 'theme';
  readonly id: string;
  readonly label: Wording;
  readonly names: readonly string[];
  readonly sounds: readonly string[];
  /** Names and sounds as they compare with a query. */
  readonly keys: readonly Key[];
  /** How many terms name it as related: what is at home in many places is asked for most. */
  readonly weight: number;
}

type Convert = (text: string) => string;

/** All that can be searched for; names are found in what `convert` makes of them, too. */
export function searchEntries(guide: Guide, convert: Convert): SearchEntry[] {
  const weights = new Map<string, number>();
  for (const id of guide.terms.flatMap(({ related }) => related)) {
    weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return [
    ...guide.roles.map((role) => roleEntry(role, convert)),
    ...guide.terms.map((term) => termEntry(term, convert, weights.get(term.id) ?? 0)),
    ...guide.themes.map((theme) => themeEntry(theme, convert)),
  ];
}

function termEntry(term: Guide['terms'][number], convert: Convert, weight: number): SearchEntry {
  const { id, forms, pinyins } = term;
  const names = [...forms.zh, ...forms.tw, ...forms.en];
  const first = names[0] ?? id;
  const label = { zh: forms.zh[0] ?? first, en: forms.en[0] ?? first };
  const sounds = pinyins.flatMap((pinyin, index) =>
    soundKeys(forms.zh[index] ?? first, pinyin, index === 0),
  );
  return entry({ kind: 'term', id, label, weight }, names.flatMap(both(convert)), sounds);
}

function roleEntry({ id, name, titles }: Guide['roles'][number], convert: Convert): SearchEntry {
  const names = [name.zh, name.en, ...titles.zh, ...titles.en];
  const what = { kind: 'role', id, label: name, weight: Infinity } as const;
  return entry(what, names.flatMap(both(convert)), []);
}

function themeEntry({ id, name }: Guide['themes'][number], convert: Convert): SearchEntry {
  const what = { kind: 'theme', id, label: name, weight: 0 } as const;
  return entry(what, [name.zh, name.en].flatMap(both(convert)), []);
}

function entry(
  what: Pick<SearchEntry, 'kind' | 'id' | 'label' | 'weight'>,
  names: readonly string[],
  sounds: readonly Key[],
): SearchEntry {
  const isMain = (name: string) => name === what.label.zh || name === what.label.en;
  const keys = names.map((found): Key => {
    return { text: normalise(found), found, pinyin: null, isMain: isMain(found) };
  });
  return { ...what, names, sounds: sounds.map(({ text }) => text), keys: [...keys, ...sounds] };
}

function both(convert: Convert): (name: string) => string[] {
  return (name) => [...new Set([name, convert(name)])];
}

/** `zhòng cǎo` is typed `zhongcao` or `zc`. */
function soundKeys(found: string, pinyin: string, isMain: boolean): Key[] {
  const syllables = plainSyllables(pinyin);
  const typed = [syllables.join(''), syllables.map((syllable) => syllable[0] ?? '').join('')];
  return typed.map((text) => ({ text, found, pinyin, isMain }));
}

/** What does not matter to a search, like case and width. */
export const SKIPPED = /[\s\-.·]+/g;

export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(SKIPPED, '');
}
