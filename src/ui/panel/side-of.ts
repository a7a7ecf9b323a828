import type { Guide, Role } from '../../core/dictionary/guide.ts';
import type { Match } from '../../core/reading/reading.ts';

/** The force a match is marked by: that of its likeliest sense; air when everybody uses it. */
export function sideOf({ term, senses }: Match, { terms, roles }: Guide): Role['side'] {
  const entry = terms.find(({ id }) => id === term);
  const sense = entry?.senses.find(({ id }) => id === senses[0]) ?? entry?.senses[0];
  return roles.find(({ id }) => id === sense?.roles[0])?.side ?? 'air';
}
