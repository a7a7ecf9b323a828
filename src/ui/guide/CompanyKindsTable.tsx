import type { Guide } from '../../core/dictionary/guide.ts';
import { Say } from '../parts/Say.tsx';
import { label, useVoice } from '../voice.ts';

/** The three company kinds side by side: who leads, how it is organised, who claims which target. */
export function CompanyKindsTable({ guide }: { readonly guide: Guide }) {
  const voice = useVoice();
  const { strings } = voice;
  return (
    <section class="part prose kinds">
      {guide.kinds.map((kind) => (
        <section key={kind.id}>
          <h2>{label(voice, kind.name)}</h2>
          <p class="quiet">{label(voice, kind.examples)}</p>
          <h3>{strings.leads}</h3>
          <p>
            <Say wording={kind.leads} />
          </p>
          <h3>{strings.organised}</h3>
          <p>
            <Say wording={kind.organised} />
          </p>
          <h3>{strings.targets}</h3>
          <dl>
            {kind.targets.map(({ who, claims }) => (
              <div key={who.en}>
                <dt>{label(voice, who)}</dt>
                <dd>
                  <Say wording={claims} />
                </dd>
              </div>
            ))}
          </dl>
          <h3>{strings.advice}</h3>
          <p>
            <Say wording={kind.advice} />
          </p>
        </section>
      ))}
    </section>
  );
}
