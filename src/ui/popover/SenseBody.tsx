import type { GuideSense } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import { RoleBadge, type BadgeRole } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { useCardStrings } from '../card-strings.ts';
import type { PopoverActions } from './PopoverCard.tsx';

interface SenseBodyProps {
  readonly sense: GuideSense;
  readonly kind: CompanyKind | null;
  readonly roles: readonly BadgeRole[];
  readonly actions: PopoverActions;
}

const MAX_BADGES = 2;

/** Whose work it is and what it means. */
export function SenseBody({ sense, roles, actions }: SenseBodyProps) {
  const strings = useCardStrings();
  const badges = sense.roles
    .flatMap((id) => roles.find((role) => role.id === id) ?? [])
    .slice(0, MAX_BADGES);
  return (
    <section class="sense">
      <div class="badges">
        {badges.map((role) => (
          <RoleBadge key={role.id} role={role} onOpen={actions.openRole} />
        ))}
        {badges.length === 0 && <span class="badge plain">{strings.everybody}</span>}
      </div>
      <p class="meaning">
        <Say wording={sense.meaning} onLink={actions.openTerm} />
      </p>
    </section>
  );
}
