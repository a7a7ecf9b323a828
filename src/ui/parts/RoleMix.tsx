import type { RoleId } from '../../core/names.ts';
import { percentsOf } from '../../core/reading/percents.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { shortName } from '../short-name.ts';
import { label, percentage, useVoice } from '../voice.ts';
import type { BadgeRole } from './RoleBadge.tsx';

interface RoleMixProps {
  readonly shares: readonly RoleShare[];
  readonly roles: readonly BadgeRole[];
  readonly onOpen: (role: RoleId) => void;
}

interface Part {
  readonly role: BadgeRole | null;
  readonly percent: number;
}

/** More than these are one rest. */
const MAX_PARTS = 5;

/** A posting's roles as bars under each other; colour says the force, the bar's pattern says it again. */
export function RoleMix({ shares, roles, onOpen }: RoleMixProps) {
  const voice = useVoice();
  const parts = partsOf(shares, roles);
  const longest = Math.max(1, ...parts.map(({ percent }) => percent));
  return (
    <ul class="mix">
      {parts.map(({ role, percent }) => (
        <li key={role?.id ?? ''} class={role?.side ?? 'rest'}>
          {role ? (
            <button type="button" onClick={() => onOpen(role.id)}>
              {shortName(label(voice, role.name))}
            </button>
          ) : (
            <span>{voice.strings.others}</span>
          )}
          <span class="track" aria-hidden="true">
            <i style={{ width: `${(100 * percent) / longest}%` }} />
          </span>
          <b>{percentage(voice, percent)}</b>
        </li>
      ))}
    </ul>
  );
}

function partsOf(shares: readonly RoleShare[], roles: readonly BadgeRole[]): Part[] {
  const percents = percentsOf(shares.map(({ share }) => share));
  const parts = shares.flatMap((share, index): Part[] => {
    const role = roles.find(({ id }) => id === share.role);
    const percent = percents[index] ?? 0;
    return role && percent > 0 ? [{ role, percent }] : [];
  });
  const shown = parts.length > MAX_PARTS ? parts.slice(0, MAX_PARTS - 1) : parts;
  const left = 100 - shown.reduce((sum, { percent }) => sum + percent, 0);
  return left > 0 && shown.length > 0 ? [...shown, { role: null, percent: left }] : shown;
}
