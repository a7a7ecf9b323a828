import type { GuideSense } from '../../core/dictionary/guide.ts';
import { RoleBadge, type BadgeRole } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { useCardStrings } from '../card-strings.ts';
import type { PopoverActions } from './PopoverCard.tsx';

interface SenseBodyProps {
  readonly sense: GuideSense;
  readonly roles: readonly BadgeRole[];
  /** How many of its roles are named. */
  readonly maxRoles: number;
  readonly actions: PopoverActions;
}

/** What it means, and whose work it is. */
export function SenseBody({ sense, roles, maxRoles, actions }: SenseBodyProps) {
  const strings = useCardStrings();
  const badges = sense.roles
    .flatMap((id) => roles.find((role) => role.id === id) ?? [])
    .slice(0, maxRoles);
  return (
    <section class="sense">
      <p class="meaning">
        <Say wording={sense.meaning} onLink={actions.openTerm} />
      </p>
      <div class="badges">
        {badges.map((role, index) => (
          <RoleBadge
            key={role.id}
            role={role}
            as={index === 0 ? 'full' : 'also'}
            onOpen={actions.openRole}
          />
        ))}
        {badges.length === 0 && <span class="badge plain">{strings.everybody}</span>}
      </div>
    </section>
  );
}
