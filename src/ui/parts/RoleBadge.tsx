import type { Role } from '../../core/dictionary/guide.ts';
import { useCardStrings } from '../card-strings.ts';
import { label, useSpeech } from '../speech.ts';

/** What a badge needs of a role. */
export type BadgeRole = Pick<Role, 'id' | 'name' | 'side' | 'part'>;

interface RoleBadgeProps {
  readonly role: BadgeRole;
  /** Only the name, where the force is clear or does not matter. */
  readonly isShort?: boolean;
  readonly onOpen: (role: BadgeRole['id']) => void;
}

/** Force · part · role, as a button that opens the role. */
export function RoleBadge({ role, isShort = false, onOpen }: RoleBadgeProps) {
  const speech = useSpeech();
  const { forces, parts } = useCardStrings();
  const place = role.side === 'own' || isShort ? [] : [forces[role.side], parts[role.part]];
  const words = [...place, label(speech, role.name)].filter(Boolean);
  return (
    <button type="button" class={`badge ${role.side}`} onClick={() => onOpen(role.id)}>
      {words.join(' · ')}
    </button>
  );
}
