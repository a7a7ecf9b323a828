import type { Duty } from '../../core/dictionary/guide.ts';
import { Facts } from '../parts/Facts.tsx';
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
      <Facts
        facts={[
          ...(['day', 'delivers', 'measured'] as const).map((field) => ({
            name: strings[field],
            says: <Say wording={duty[field]} />,
          })),
          { name: strings.questions, says: <Questions duty={duty} /> },
        ]}
      />
    </details>
  );
}

function Questions({ duty: { questions } }: { readonly duty: Duty }) {
  return (
    <ul class="dots">
      {questions.map((question) => (
        <li key={question.en}>
          <Say wording={question} />
        </li>
      ))}
    </ul>
  );
}
