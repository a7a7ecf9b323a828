import type { Guide, Role } from '../../core/dictionary/guide.ts';
import { Say } from '../parts/Say.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { shortName } from '../short-name.ts';
import { Chapter } from './Prose.tsx';

interface NeighboursProps {
  readonly guide: Guide;
  readonly role: Role;
  readonly onGo: (place: Place) => void;
}

/** What a role gets from each neighbour and gives in return. */
export function Neighbours({ guide, role, onGo }: NeighboursProps) {
  const voice = useVoice();
  const { strings } = voice;
  return (
    <ul class="neighbours">
      {role.with.map(({ role: id, takes, gives }) => {
        const other = guide.roles.find((entry) => entry.id === id);
        return (
          <li key={id}>
            <button
              type="button"
              class={`role-link ${other?.side ?? ''}`}
              onClick={() => onGo({ page: 'role', id })}
            >
              {other ? shortName(label(voice, other.name)) : id}
            </button>
            <dl class="pairs">
              <div class="take">
                <dt>{strings.takes}</dt>
                <dd>
                  <Say wording={takes} />
                </dd>
              </div>
              <div class="give">
                <dt>{strings.gives}</dt>
                <dd>
                  <Say wording={gives} />
                </dd>
              </div>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}

/** What a role is mistaken for. */
export function Differences({ guide, role, onGo }: NeighboursProps) {
  const voice = useVoice();
  return (
    <Chapter heading={voice.strings.differs}>
      <dl class="pairs">
        {role.differs.map(({ from, name, how }) => {
          const other = guide.roles.find(({ id }) => id === from);
          const words = label(voice, name ?? other?.name ?? { zh: from, en: from });
          return (
            <div key={from}>
              <dt>
                {other ? (
                  <button
                    type="button"
                    class={`role-link ${other.side}`}
                    onClick={() => onGo({ page: 'role', id: other.id })}
                  >
                    {shortName(words)}
                  </button>
                ) : (
                  words
                )}
              </dt>
              <dd>
                <Say wording={how} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Chapter>
  );
}
