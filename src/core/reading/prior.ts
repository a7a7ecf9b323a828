import type { DutyId } from '../names.ts';
import type { LineReading } from './read-line.ts';
import type { Reader } from './reader.ts';
import type { RoleShare } from './reading.ts';
import { weighDuties, type Prior } from './weigh-duties.ts';

const BY_ROLE = 3;
const BY_LINES = 2;
const CLEAR = 2;

/**
 * What a posting adds to the duties of each of its lines: what its roles do, and what its other
 * lines ask for. `lines` are those that may ask for something.
 */
export function priorOf(
  reader: Reader,
  { roles, lines }: { roles: readonly RoleShare[]; lines: readonly LineReading[] },
): Prior {
  const often = beliefs(lines);
  const prior = new Map<DutyId, number>();
  for (const [duty, speaks] of reader.dutyRoles) {
    const byRole = roles.reduce((sum, { role, share }) => sum + share * (speaks[role] ?? 0), 0);
    prior.set(duty, BY_ROLE * byRole + BY_LINES * (often.get(duty) ?? 0));
  }
  return prior;
}

/** The part of the clear lines that each duty has; parts sum to at most 1. */
function beliefs(lines: readonly LineReading[]): Map<DutyId, number> {
  const sums = new Map<DutyId, number>();
  let count = 0;
  for (const line of lines) {
    const weighed = weighDuties(line, new Map());
    if ((weighed[0]?.own ?? 0) < CLEAR) continue;
    count++;
    for (const { duty, belief } of weighed) sums.set(duty, (sums.get(duty) ?? 0) + belief);
  }
  return new Map([...sums].map(([duty, sum]) => [duty, sum / count]));
}
