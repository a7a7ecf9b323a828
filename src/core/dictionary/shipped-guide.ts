import type { Guide, GuideTerm } from './guide.ts';
import { packWordings, unpackWordings, type PackedWordings } from './packed-wordings.ts';
import type { ReadingData, TermData } from './reading-data.ts';

/*
 * The guide as it is shipped. Written forms are a sixth of the whole package and stand in the reading
 * data already, so the guide leaves them out and takes them from there when it is loaded.
 */

export const GUIDE_FILE = 'guide.json';

type ShippedTerm = Omit<GuideTerm, 'forms'> & {
  /** How many of the Chinese forms are Taiwan and Hong Kong wording; absent for none. */
  readonly tw?: number;
};

/** Packs a guide whose terms are those of the reading data, in the same order. */
export function packGuide(guide: Guide): PackedWordings {
  const terms = guide.terms.map(({ forms, ...term }): ShippedTerm => {
    const tw = forms.tw.length;
    return tw > 0 ? { ...term, tw } : term;
  });
  return packWordings({ ...guide, terms });
}

/** The guide, with its forms taken from the reading data it was built with. */
export function unpackGuide(packed: PackedWordings, data: ReadingData): Guide {
  const guide = unpackWordings(packed) as Omit<Guide, 'terms'> & { terms: ShippedTerm[] };
  const byId = new Map(data.terms.map((term) => [term.id, term]));
  const terms = guide.terms.map(({ tw = 0, ...term }): GuideTerm => {
    const forms = formsOf(byId.get(term.id), tw);
    return { ...term, forms };
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
