import type { Guide } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS, type CompanyKind } from '../../core/names.ts';
import type { KindFinding } from '../../core/reading/reading.ts';
import { label, listed, useVoice } from '../voice.ts';
import { Choice } from './Choice.tsx';

interface CompanyKindChoiceProps {
  readonly finding: KindFinding | null;
  readonly guide: Guide;
  /** Null takes the user's choice back. */
  readonly onKind: (kind: CompanyKind | null) => void;
}

/** The company's kind, changeable, with what led there on demand. */
export function CompanyKindChoice({ finding, guide, onKind }: CompanyKindChoiceProps) {
  const voice = useVoice();
  const { strings } = voice;
  const words = (finding?.evidence ?? []).map((word) => {
    const role = guide.roles.find(({ id }) => id === word);
    return role ? label(voice, role.name) : word;
  });
  return (
    <div class="kind-choice">
      <h3>{finding ? strings.kindIs : strings.kindUnknown}</h3>
      <Choice
        label={strings.kindIs}
        options={COMPANY_KINDS.map((value) => ({ value, label: strings.kinds[value] }))}
        value={finding?.kind ?? null}
        onChoose={(kind) => onKind(kind === finding?.kind ? null : kind)}
      />
      {finding && (
        <details class="because">
          <summary>{strings.why}</summary>
          <p>
            {words.length > 0
              ? strings.because(listed(voice, [...new Set(words)]))
              : strings.youSaidSo}
          </p>
        </details>
      )}
    </div>
  );
}
