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
  readonly colour: string;
  readonly percent: number;
}

const SHADES = ['', '-2', '-3', '-4'];
/** More than these are one rest. */
const MAX_PARTS = 5;

/** A posting's roles as one bar with its legend; colour says the force, shade the rank in it. */
export function RoleMix({ shares, roles, onOpen }: RoleMixProps) {
  const voice = useVoice();
  const parts = partsOf(shares, roles);
  return (
    <div class="mix">
      <div class="bar" aria-hidden="true">
        {parts.map(({ role, colour, percent }) => (
          <i key={role?.id ?? ''} style={{ flexGrow: percent, background: colour }} />
        ))}
      </div>
      <ul class="legend">
        {parts.map(({ role, colour, percent }) => {
          const dot = <i style={{ background: colour }} aria-hidden="true" />;
          const share = <b>{percentage(voice, percent)}</b>;
          return (
            <li key={role?.id ?? ''}>
              {role ? (
                <button type="button" onClick={() => onOpen(role.id)}>
                  {dot}
                  {shortName(label(voice, role.name))} {share}
                </button>
              ) : (
                <span>
                  {dot}
                  {voice.strings.others} {share}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function partsOf(shares: readonly RoleShare[], roles: readonly BadgeRole[]): Part[] {
  const percents = percentsOf(shares.map(({ share }) => share));
  const ranks = { air: 0, ground: 0, own: 0 };
  const parts = shares.flatMap((share, index): Part[] => {
    const role = roles.find(({ id }) => id === share.role);
    const percent = percents[index] ?? 0;
    if (!role || percent === 0) return [];
    const shade = SHADES[Math.min(ranks[role.side]++, SHADES.length - 1)] ?? '';
    return [{ role, percent, colour: `var(--${role.side}${shade})` }];
  });
  const shown = parts.length > MAX_PARTS ? parts.slice(0, MAX_PARTS - 1) : parts;
  const left = 100 - shown.reduce((sum, { percent }) => sum + percent, 0);
  return left > 0 && shown.length > 0
    ? [...shown, { role: null, colour: 'var(--rest)', percent: left }]
    : shown;
}
