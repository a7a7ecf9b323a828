import type { Role } from '../../core/dictionary/guide.ts';
import { useCardStrings } from '../card-strings.ts';
import { label, useSpeech } from '../speech.ts';

/** What a badge needs of a role. */
export type BadgeRole = Pick<Role, 'id' | 'name' | 'side' | 'part'>;

interface RoleBadgeProps {
  readonly role: BadgeRole;
  /** `name` where the force is clear or does not matter; `also` for one beside the main role. */
  readonly as?: 'full' | 'name' | 'also';
  readonly onOpen: (role: BadgeRole['id']) => void;
}

/** Force, part and role, as a button that opens the role. */
export function RoleBadge({ role, as = 'full', onOpen }: RoleBadgeProps) {
  const speech = useSpeech();
  const { forces, parts, placeMark } = useCardStrings();
  const place = [forces[role.side], parts[role.part]].filter(Boolean).join(placeMark);
  const name = label(speech, role.name);
  return (
    <button type="button" class={`badge ${role.side} ${as}`} onClick={() => onOpen(role.id)}>
      {as === 'full' ? (
        <>
          {role.side !== 'own' && <span class="place">{place} </span>}
          <b>{name}</b>
        </>
      ) : (
        name
      )}
    </button>
  );
}
