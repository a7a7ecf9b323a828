import type { Guide, GuideSense, GuideTerm } from './guide.ts';
import { packPinyins, unpackPinyins, type PackedPinyins } from './packed-pinyins.ts';
import { packWordings, unpackWordings, type PackedWordings } from './packed-wordings.ts';
import type { ReadingData, TermData } from './reading-data.ts';

/*
 * The guide as it is shipped: what the reading data holds too (ids, forms, roles) is left out and taken
 * from there when the guide is loaded, terms are named by their distance, and pinyin by characters.
 */

export const GUIDE_FILE = 'guide.bin';

type ShippedTerm = Omit<GuideTerm, 'id' | 'theme' | 'forms' | 'pinyins' | 'senses' | 'related'> & {
  readonly senses: readonly Omit<GuideSense, 'id' | 'roles'>[];
  /** How many rows on (or back) the related terms are. */
  readonly to: readonly number[];
  /** How many of the Chinese forms are Taiwan and Hong Kong wording; absent for none. */
  readonly tw?: number;
  /** How many of the first Chinese forms have pinyin; absent for two. */
  readonly said?: number;
};

type ShippedGuide = Omit<Guide, 'terms'> & {
  readonly terms: readonly ShippedTerm[];
  readonly pinyins: PackedPinyins;
};

const SAID = 2;

/** Packs a guide whose terms are those of the reading data, in the same order. */
export function packGuide(guide: Guide, data: ReadingData): PackedWordings {
  const rows = new Map(data.terms.map(({ id }, row) => [id, row]));
  const pinyins = new Map<string, string>();
  const terms = guide.terms.map(({ id, theme: _, forms, senses, related, ...term }, row) => {
    const { pinyins: own, ...shown } = term;
    if (data.terms[row]?.id !== id) throw new RangeError(`${id} is in another row of the data`);
    const sound = new Map(own.map((pinyin, i) => [forms.zh[i] ?? '', pinyin]));
    const { zh } = formsOf(data.terms[row], forms.tw.length);
    const unknown = zh.slice(0, SAID).findIndex((form) => !sound.has(form));
    const said = unknown < 0 ? Math.min(SAID, zh.length) : unknown;
    for (const form of zh.slice(0, said)) pinyins.set(form, sound.get(form) ?? '');
    return {
      ...shown,
      senses: senses.map(({ id: _id, roles: _roles, ...sense }) => sense),
      to: related.map((other) => (rows.get(other) ?? NaN) - row),
      ...(forms.tw.length > 0 && { tw: forms.tw.length }),
      ...(said < SAID && { said }),
    };
  });
  return packWordings({ ...guide, terms, pinyins: packPinyins(pinyins) } satisfies ShippedGuide);
}

/** The guide, with what was taken from the reading data it was built with. */
export function unpackGuide(packed: PackedWordings, data: ReadingData): Guide {
  const { pinyins, ...guide } = unpackWordings(packed) as ShippedGuide;
  const sound = unpackPinyins(pinyins);
  const terms = guide.terms.map(({ to, tw = 0, said = SAID, senses, ...term }, row): GuideTerm => {
    const known = data.terms[row];
    const forms = formsOf(known, tw);
    const shown = (known?.senses ?? []).filter(({ outside }) => !outside);
    return {
      ...term,
      id: known?.id ?? '',
      theme: known?.theme ?? '',
      forms,
      pinyins: forms.zh.slice(0, said).map(sound),
      senses: senses.map((sense, i) => {
        const { id = '', roles = [] } = shown[i] ?? {};
        return { ...sense, id, roles: [...roles] };
      }),
      related: to.flatMap((distance) => data.terms[row + distance]?.id ?? []),
    };
  });
  return { ...guide, terms };
}

function formsOf(term: TermData | undefined, tw: number): GuideTerm['forms'] {
  const open = term?.forms ?? [];
  const guarded = (term?.guarded ?? []).flatMap(({ forms }) => forms);
  const chinese = open.filter(isChinese);
  const mainland = chinese.slice(0, chinese.length - tw);
  return {
    zh: [...mainland, ...guarded.filter(isChinese)],
    tw: chinese.slice(chinese.length - tw),
    en: [...open, ...guarded].filter((form) => !isChinese(form)),
  };
}

function isChinese(form: string): boolean {
  return /\p{Script=Han}/u.test(form);
}
