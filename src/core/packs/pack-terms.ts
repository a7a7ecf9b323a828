import { compileTerm } from '../dictionary/compile-term.ts';
import type { Term } from '../dictionary/entry.ts';
import { guideTerm, type Guide, type GuideTerm } from '../dictionary/guide.ts';
import type { TermData } from '../dictionary/reading-data.ts';
import type { Wording } from '../names.ts';
import { termOfOwn, type Pack } from './pack.ts';
import type { OwnEntry } from './own-entry.ts';

/** Dictionaries users added, ready to go before the shipped one. */
export interface PackTerms {
  /** For reading; where two terms have the same form the earlier one wins. */
  readonly terms: readonly TermData[];
  /** For explaining. */
  readonly guideTerms: readonly GuideTerm[];
  /** The themes these terms stand under. */
  readonly themes: readonly { readonly id: string; readonly name: { zh: string; en: string } }[];
}

const OWN_THEME = 'own';
const OWN_NAME: Wording = { zh: '我的词条', en: 'My own entries' };

/** The terms of own entries and packs, own ones first. Ids are put under the pack's, so none is taken. */
export function packTerms(packs: readonly Pack[], own: readonly OwnEntry[] = []): PackTerms {
  const ownTerms = own.flatMap((entry) => termOfOwn(entry) ?? []);
  const themed = [
    ...ownTerms.map((term) => ({ theme: OWN_THEME, term: under(OWN_THEME, term, new Set()) })),
    ...packs.flatMap(({ id, terms }) => {
      const theme = `pack.${id}`;
      const ids = new Set(terms.map((term) => term.id));
      return terms.map((term) => ({ theme, term: under(theme, term, ids) }));
    }),
  ];
  return {
    terms: themed.map(({ theme, term }) => compileTerm(term, theme)),
    guideTerms: themed.map(({ theme, term }) =>
      guideTerm(term, theme, term.pinyin ? [term.pinyin] : []),
    ),
    themes: [
      ...(ownTerms.length > 0 ? [{ id: OWN_THEME, name: { ...OWN_NAME } }] : []),
      ...packs.map(({ id, name }) => ({ id: `pack.${id}`, name: { zh: name, en: name } })),
    ],
  };
}

/** Nothing added. */
export const NO_PACK_TERMS: PackTerms = { terms: [], guideTerms: [], themes: [] };

/** The guide with what users added in front of what we ship. */
export function withPackTerms(guide: Guide, { guideTerms, themes }: PackTerms): Guide {
  if (guideTerms.length === 0) return guide;
  return {
    ...guide,
    terms: [...guideTerms, ...guide.terms],
    themes: [...themes, ...guide.themes],
  };
}

/** The term of an own entry for reading, without a check: what a page needs at once. */
export function ownTermData({ id, words, role }: OwnEntry): TermData {
  const term = `${OWN_THEME}.my-${id}`;
  return {
    id: term,
    theme: OWN_THEME,
    forms: words,
    senses: [{ id: term, roles: role ? [role] : [] }],
  };
}

function under(theme: string, term: Term, siblings: ReadonlySet<string>): Term {
  const named = (id: string) => `${theme}.${id}`;
  const { senses } = term;
  return {
    ...term,
    id: named(term.id),
    related: term.related.map((id) => (siblings.has(id) ? named(id) : id)),
    // A term with one sense gives it its own id.
    senses: senses.length === 1 ? senses.map((s) => ({ ...s, id: named(term.id) })) : senses,
  };
}
