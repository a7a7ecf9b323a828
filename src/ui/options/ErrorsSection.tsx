import type { ErrorReport } from '../../core/redact-error.ts';
import { useVoice } from '../voice.ts';
import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

export interface ErrorsSectionProps {
  readonly errors: readonly ErrorReport[];
  readonly isCopied: boolean;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** What went wrong lately, for a report. */
export function ErrorsSection({ errors, isCopied, onCopy, onClear }: ErrorsSectionProps) {
  const { language } = useVoice();
  const strings = useOptionsStrings();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <Section id="errors" hint={strings.errorsHint}>
      {errors.length === 0 ? (
        <p class="quiet">{strings.errorsNone}</p>
      ) : (
        <ul class="errors">
          {errors.map(({ at, version, message, stack }) => (
            <li key={`${at} ${message}`}>
              <p class="quiet">
                {time.format(at)} · {version}
              </p>
              <code lang="en">{[message, ...stack].join('\n  ')}</code>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={onCopy}>
          {strings.copyReport}
        </button>
        {errors.length > 0 && (
          <button type="button" class="button" onClick={onClear}>
            {strings.clear}
          </button>
        )}
        <span role="status" class="quiet">
          {isCopied && strings.copied}
        </span>
      </div>
    </Section>
  );
}
