import type { ReadingData, TermData } from '../core/dictionary/reading-data.ts';
import type { RoleId } from '../core/names.ts';
import type { Match } from '../core/reading/reading.ts';
import type { Settings } from '../core/settings.ts';
import type { MatchStyle } from '../page/hit-index.ts';

const GROUND: readonly RoleId[] = ['gtm', 'sales', 'retail', 'ecommerce', 'trade-marketing'];
const OWN: readonly RoleId[] = ['brand-manager', 'internet-marketing'];

/** How a match is painted: by the force its likeliest sense belongs to; null for a theme switched off. */
export function makeStyleOf(
  data: () => ReadingData,
  settings: () => Settings,
): (match: Match) => MatchStyle | null {
  let byId: Map<string, TermData> | null = null;
  return ({ term: id, senses: [likeliest] }) => {
    byId ??= new Map(data().terms.map((term) => [term.id, term]));
    const term = byId.get(id);
    if (!term || settings().themesOff.includes(term.theme)) return null;
    const sense = term.senses.find((other) => other.id === likeliest) ?? term.senses[0];
    const role = sense?.roles[0];
    if (role && GROUND.includes(role)) return 'ground';
    return role && OWN.includes(role) ? 'own' : 'air';
  };
}
