import type { Guide } from '../../core/dictionary/guide.ts';
import { RoleBadge } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';

interface WorkflowStepsProps {
  readonly guide: Guide;
  readonly onGo: (place: Place) => void;
}

/** How the work flows, step by step, for each way of organising marketing. */
export function WorkflowSteps({ guide, onGo }: WorkflowStepsProps) {
  const voice = useVoice();
  return (
    <section class="part prose">
      {guide.flows.map((flow) => (
        <section key={flow.id}>
          <h2>{label(voice, flow.name)}</h2>
          <ol class="steps">
            {flow.steps.map((step) => (
              <li key={step.title.en}>
                <h3>{label(voice, step.title)}</h3>
                <p>
                  <Say wording={step.text} />
                </p>
                <div class="badges">
                  {guide.roles
                    .filter(({ id }) => step.roles.includes(id))
                    .map((role) => (
                      <RoleBadge
                        key={role.id}
                        role={role}
                        onOpen={(id) => onGo({ page: 'role', id })}
                      />
                    ))}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
