import { lineOf } from '../../src/core/reading/line-of.ts';
import { plainWording } from '../../src/core/reading/plain-wording.ts';
import type { CompanyKind } from '../../src/core/names.ts';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { PopoverCard } from '../../src/ui/popover/PopoverCard.tsx';
import { boardSampleIn, guide } from './samples.ts';

interface CardSample {
  readonly kind?: CompanyKind;
  readonly words?: string;
  readonly known?: boolean;
  readonly near?: boolean;
  /** Senses that stay possible. */
  readonly senses?: number;
}

const nothing = () => undefined;

/** The card of a term, where it stands in a sample posting or, when it does not, without a line. */
export function card(
  ids: string | Readonly<Record<InterfaceLanguage, string>>,
  { senses = 1, words: given, ...more }: CardSample = {},
) {
  return (language: InterfaceLanguage, theme: 'light' | 'dark') => {
    const { reading } = boardSampleIn(language);
    const id = typeof ids === 'string' ? ids : ids[language];
    const term = guide.terms.find((other) => other.id === id);
    const match = reading.matches.find((other) => other.term === id);
    const finding = match && lineOf(reading, match)?.finding;
    if (!term) throw new RangeError(`${id} is not in the dictionary`);
    const form = language === 'en' ? term.forms.en[0] : term.forms.zh[0];
    const words = given ?? match?.text ?? form ?? id;
    return (
      <div style={{ padding: '8px 8px 24px' }}>
        <PopoverCard
          {...{ term, words, theme }}
          senses={term.senses.slice(0, senses)}
          near={more.near ?? false}
          kind={more.kind ?? 'hardware'}
          line={finding ? plainWording(finding, guide.cues) : null}
          roles={guide.roles}
          known={more.known ?? false}
          actions={{
            know: nothing,
            openRole: nothing,
            openTerm: nothing,
            toggleLanguage: nothing,
            correct: nothing,
            close: nothing,
          }}
        />
      </div>
    );
  };
}
