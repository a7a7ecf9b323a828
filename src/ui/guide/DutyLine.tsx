import type { Duty } from '../../core/dictionary/guide.ts';
import { Say } from '../parts/Say.tsx';
import { label, useVoice } from '../voice.ts';

/** A duty: how a posting puts it, what it means, and on demand what one does all day for it. */
export function DutyLine({ duty }: { readonly duty: Duty }) {
  const voice = useVoice();
  const { strings } = voice;
  return (
    <details class="duty">
      <summary>
        <span class="title">{label(voice, duty.name)}</span>
        <q class="official">{label(voice, duty.official)}</q>
        <span class="plain">
          <Say wording={duty.plain} />
        </span>
      </summary>
      <dl class="pairs">
        {(['day', 'delivers', 'measured'] as const).map((field) => (
          <div key={field}>
            <dt>{strings[field]}</dt>
            <dd>
              <Say wording={duty[field]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{strings.questions}</dt>
          {duty.questions.map((question) => (
            <dd key={question.en}>
              <Say wording={question} />
            </dd>
          ))}
        </div>
      </dl>
    </details>
  );
}
