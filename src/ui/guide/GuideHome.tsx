import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { Facts } from '../parts/Facts.tsx';
import { Say } from '../parts/Say.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { RoleMap } from './RoleMap.tsx';

interface GuideHomeProps {
  readonly guide: Guide;
  readonly lit: readonly RoleShare[];
  readonly onGo: (place: Place) => void;
}

/** The guide's first page: the question it answers, the map, and what the forces are. */
export function GuideHome({ guide, lit, onGo }: GuideHomeProps) {
  const voice = useVoice();
  const { opening, forces } = guide.frame;
  return (
    <article class="sheet home">
      <header class="hero">
        <h2>
          <Say wording={opening.title} />
        </h2>
        <p class="lead">
          <Say wording={opening.text} />
        </p>
      </header>
      <RoleMap guide={guide} lit={lit} onRole={(id) => onGo({ page: 'role', id })} />
      <div class="force-cards">
        {forces.map((force) => (
          <section key={force.id} class={`force ${force.id}`}>
            <h3>
              {label(voice, force.name)} <small>{label(voice, force.tagline)}</small>
            </h3>
            <p>
              <Say wording={force.meaning} />
            </p>
            <Facts
              facts={[
                { name: voice.strings.faces, says: <Say wording={force.faces} /> },
                ...force.parts
                  .filter(({ id }) => id !== 'own')
                  .map((part) => ({
                    name: label(voice, part.name),
                    says: <Say wording={part.meaning} />,
                  })),
              ]}
            />
          </section>
        ))}
      </div>
    </article>
  );
}
