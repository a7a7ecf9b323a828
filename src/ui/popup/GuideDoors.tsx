import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { RoleMap } from '../guide/RoleMap.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';

interface GuideDoorsProps {
  readonly guide: Guide;
  readonly lit: readonly RoleShare[];
  readonly onGo: (place: Place) => void;
}

/** The role guide as it stands in the popup: the map, and the doors to the rest. */
export function GuideDoors({ guide, lit, onGo }: GuideDoorsProps) {
  const voice = useVoice();
  const { strings } = voice;
  const doors = [
    { page: 'workflow', name: strings.workflow },
    { page: 'kinds', name: strings.companyKinds },
    { page: 'terms', name: strings.allTerms(guide.terms.length) },
  ] as const;
  return (
    <section class="part doors">
      <h2>{strings.whoDoesWhat}</h2>
      <RoleMap guide={guide} lit={lit} onRole={(id) => onGo({ page: 'role', id })} />
      <ul>
        {doors.map(({ page, name }) => (
          <li key={page}>
            <button type="button" onClick={() => onGo({ page })}>
              {name} <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
