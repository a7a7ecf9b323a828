import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleId, Wording } from '../../core/names.ts';
import { Icon } from '../parts/Icon.tsx';
import { label, useVoice } from '../voice.ts';
import { shortName } from '../short-name.ts';

interface MapCaptionProps {
  readonly guide: Guide;
  readonly active: RoleId | null;
  readonly hasShares: boolean;
}

interface Link {
  readonly icon: 'forward' | 'back';
  readonly other: RoleId;
  readonly what: Wording;
}

/** What the post under the pointer or the focus does, and what it gives and gets. */
export function MapCaption({ guide, active, hasShares }: MapCaptionProps) {
  const voice = useVoice();
  const { strings } = voice;
  const role = guide.roles.find(({ id }) => id === active);
  if (!role) {
    return <p class="map-caption quiet">{hasShares ? strings.mapLitHint : strings.mapHint}</p>;
  }
  const nameOf = (id: RoleId) => {
    const other = guide.roles.find((entry) => entry.id === id);
    return other ? shortName(label(voice, other.name)) : id;
  };
  const links = guide.frame.handovers.flatMap(({ from, to, what }): Link[] => {
    if (from === active) return [{ icon: 'forward', other: to, what }];
    return to === active ? [{ icon: 'back', other: from, what }] : [];
  });
  return (
    <div class={`map-caption ${role.side}`}>
      <p>
        <b>{label(voice, role.name)}</b> {label(voice, role.tagline)}
      </p>
      <ul>
        {links.map(({ icon, other, what }) => (
          <li key={other}>
            <Icon name={icon} />
            <span>
              {icon === 'forward'
                ? strings.givesTo(nameOf(other))
                : strings.getsFrom(nameOf(other))}
            </span>{' '}
            {label(voice, what)}
          </li>
        ))}
      </ul>
    </div>
  );
}
