import type { RoleId } from '../../core/names.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { label, useVoice } from '../voice.ts';
import type { BadgeRole } from './RoleBadge.tsx';

interface RoleMixProps {
  readonly shares: readonly RoleShare[];
  readonly roles: readonly BadgeRole[];
  readonly onOpen: (role: RoleId) => void;
}

const SHADES = ['', '-2', '-3'];

/** A posting's roles as one bar with its legend; colour says the force, shade the rank in it. */
export function RoleMix({ shares, roles, onOpen }: RoleMixProps) {
  const voice = useVoice();
  const parts = shares.flatMap((share, index) => {
    const role = roles.find(({ id }) => id === share.role);
    if (!role) return [];
    const earlier = shares
      .slice(0, index)
      .filter((other) => roles.find(({ id }) => id === other.role)?.side === role.side).length;
    const colour = `var(--${role.side}${SHADES[Math.min(earlier, SHADES.length - 1)]})`;
    return [{ role, colour, percent: Math.round(share.share * 100) }];
  });
  return (
    <div class="mix">
      <div class="bar" aria-hidden="true">
        {parts.map(({ role, colour, percent }) => (
          <i key={role.id} style={{ flexGrow: percent, background: colour }} />
        ))}
      </div>
      <ul class="legend">
        {parts.map(({ role, colour, percent }) => (
          <li key={role.id}>
            <button type="button" onClick={() => onOpen(role.id)}>
              <i style={{ background: colour }} aria-hidden="true" />
              {label(voice, role.name)} {percent}%
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
