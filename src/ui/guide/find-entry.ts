import type { Duty, Guide, GuideTerm, Role } from '../../core/dictionary/guide.ts';
import type { Place } from '../place.ts';

/** The term a link of the dictionary means: by id or by any form; null when there is none. */
export function findTerm(guide: Guide, link: string): GuideTerm | null {
  const wanted = link.toLowerCase();
  const has = (forms: readonly string[]) => forms.some((form) => form.toLowerCase() === wanted);
  return (
    guide.terms.find(({ id }) => id === link) ??
    guide.terms.find(({ forms }) => has(forms.zh) || has(forms.tw) || has(forms.en)) ??
    null
  );
}

/** The place of a linked term; null when the dictionary does not have it. */
export function termPlace(guide: Guide, link: string): Place | null {
  const term = findTerm(guide, link);
  return term && { page: 'term', id: term.id };
}

/** A role's duties in the order of the guide. */
export function dutiesOf(guide: Guide, role: Role): Duty[] {
  return guide.duties.filter(({ roles }) => roles.includes(role.id));
}

/** The terms that are first of all this role's. */
export function termsOf(guide: Guide, role: Role): GuideTerm[] {
  return guide.terms.filter(({ senses }) => senses.some(({ roles }) => roles[0] === role.id));
}
