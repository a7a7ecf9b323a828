import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { Say } from '../parts/Say.tsx';
import { label, useVoice } from '../voice.ts';
import { shortName } from '../short-name.ts';

interface HandoverListProps {
  readonly guide: Guide;
  readonly onRole: (role: RoleId) => void;
}

/** The arrows of the map in words. */
export function HandoverList({ guide, onRole }: HandoverListProps) {
  const voice = useVoice();
  const { strings } = voice;
  const button = (id: RoleId) => {
    const role = guide.roles.find((other) => other.id === id);
    return (
      <button type="button" class={`role-link ${role?.side ?? ''}`} onClick={() => onRole(id)}>
        {role ? shortName(label(voice, role.name)) : id}
      </button>
    );
  };
  return (
    <details class="handovers">
      <summary>{strings.handovers}</summary>
      <ul>
        {guide.frame.handovers.map(({ from, to, what, detail, back }) => (
          <li key={`${from}-${to}`}>
            <p class="who">
              {button(from)} <span aria-label={strings.handsTo}>→</span> {button(to)}
            </p>
            <p>
              <b>{label(voice, what)}</b>
              {back && <span class="quiet">{strings.comesBack(label(voice, back))}</span>}
            </p>
            <p class="quiet">
              <Say wording={detail} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
