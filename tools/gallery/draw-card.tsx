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
  { senses = 1, words, ...more }: CardSample = {},
) {
  return (language: InterfaceLanguage, theme: 'light' | 'dark') => {
    const { term, ...stands } = find(typeof ids === 'string' ? ids : ids[language], language);
    return (
      <div style={{ padding: '8px 8px 24px' }}>
        <PopoverCard
          {...{ term, theme }}
          {...stands}
          words={words ?? stands.words}
          senses={term.senses.slice(0, senses)}
          near={more.near ?? false}
          kind={more.kind ?? 'hardware'}
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

/** A term with its words and its line in the sample posting of a language. */
function find(id: string, language: InterfaceLanguage) {
  const term = guide.terms.find((other) => other.id === id);
  if (!term) throw new RangeError(`${id} is not in the dictionary`);
  const { reading } = boardSampleIn(language);
  const match = reading.matches.find((other) => other.term === id);
  const finding = match && lineOf(reading, match)?.finding;
  const [form = id] = language === 'en' ? term.forms.en : term.forms.zh;
  return {
    term,
    words: match?.text ?? form,
    line: finding ? plainWording(finding, guide.cues) : null,
  };
}
