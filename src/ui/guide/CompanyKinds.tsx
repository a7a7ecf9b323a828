import { useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import { Choice } from '../parts/Choice.tsx';
import { Say } from '../parts/Say.tsx';
import { label, useVoice } from '../voice.ts';

interface CompanyKindsProps {
  readonly guide: Guide;
  /** The kind of the posting in front: shown first where there is room for one. */
  readonly first?: CompanyKind | null;
}

/**
 * The three company kinds side by side: who leads, how it is organised, who claims which target. Where
 * there is room for one only, a choice says which (the style sheet hides the others).
 */
export function CompanyKinds({ guide, first = null }: CompanyKindsProps) {
  const voice = useVoice();
  const { strings } = voice;
  const [shown, setShown] = useState<CompanyKind>(first ?? 'hardware');
  return (
    <article class="sheet">
      <header class="hero">
        <h2>{strings.companyKinds}</h2>
      </header>
      <div class="only-narrow">
        <Choice
          label={strings.companyKinds}
          options={guide.kinds.map(({ id, name }) => ({ value: id, label: label(voice, name) }))}
          value={shown}
          onChoose={setShown}
        />
      </div>
      <div class="kinds">
        {guide.kinds.map((kind) => (
          <KindCard key={kind.id} kind={kind} isShown={kind.id === shown} />
        ))}
      </div>
    </article>
  );
}

interface KindCardProps {
  readonly kind: Guide['kinds'][number];
  readonly isShown: boolean;
}

function KindCard({ kind, isShown }: KindCardProps) {
  const voice = useVoice();
  const { strings } = voice;
  return (
    <section class={isShown ? 'kind shown' : 'kind'}>
      <h3>{label(voice, kind.name)}</h3>
      <p class="quiet">{label(voice, kind.examples)}</p>
      {(['leads', 'organised'] as const).map((field) => (
        <div key={field} class={field}>
          <h4>{strings[field]}</h4>
          <p>
            <Say wording={kind[field]} />
          </p>
        </div>
      ))}
      <div class="targets">
        <h4>{strings.targets}</h4>
        <dl class="pairs">
          {kind.targets.map(({ who, claims }) => (
            <div key={who.en}>
              <dt>{label(voice, who)}</dt>
              <dd>
                <Say wording={claims} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div class="advice">
        <h4>{strings.advice}</h4>
        <p>
          <Say wording={kind.advice} />
        </p>
      </div>
    </section>
  );
}
