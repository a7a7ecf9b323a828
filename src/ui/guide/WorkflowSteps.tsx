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
  const badgesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => guide.roles.find((role) => role.id === id) ?? []);
  return (
    <article class="sheet">
      <header class="hero">
        <h2>{voice.strings.workflow}</h2>
      </header>
      <div class="flows">
        {guide.flows.map((flow) => (
          <section key={flow.id} class={`flow ${sideOf(guide, flow)}`}>
            <h3>{label(voice, flow.name)}</h3>
            <ol class="steps">
              {flow.steps.map((step) => (
                <li key={step.title.en}>
                  <h4>{label(voice, step.title)}</h4>
                  <p>
                    <Say wording={step.text} />
                  </p>
                  <div class="badges">
                    {badgesOf(step.roles).map((role) => (
                      <RoleBadge
                        key={role.id}
                        role={role}
                        as="name"
                        onOpen={(id) => onGo({ page: 'role', id })}
                      />
                    ))}
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </article>
  );
}

type Flow = Guide['flows'][number];
type Side = Guide['roles'][number]['side'];

/** The force that does most of it. */
function sideOf({ roles }: Guide, { steps }: Flow): Side {
  const sides = steps.flatMap((step) =>
    step.roles.flatMap((id) => roles.find((role) => role.id === id)?.side ?? []),
  );
  const count = (side: Side) => sides.filter((other) => other === side).length;
  return sides.toSorted((a, b) => count(b) - count(a))[0] ?? 'own';
}
