import { useState } from 'preact/hooks';
import type { GuideTerm } from '../../core/dictionary/guide.ts';
import { label, number, useVoice } from '../voice.ts';

interface TermChipsProps {
  readonly terms: readonly GuideTerm[];
  readonly onPick: (id: string) => void;
  /** Said when there are none. */
  readonly none?: string;
  /** How many are shown until one asks for all. */
  readonly limit?: number;
}

/** Terms as small buttons. */
export function TermChips({ terms, onPick, none, limit = Infinity }: TermChipsProps) {
  const voice = useVoice();
  const [isLong, setIsLong] = useState(false);
  if (terms.length === 0 && none) return <p class="quiet">{none}</p>;
  return (
    <ul class="chips">
      {(isLong ? terms : terms.slice(0, limit)).map((term) => (
        <li key={term.id}>
          <button type="button" class="chip" onClick={() => onPick(term.id)}>
            {label(voice, headword(term))}
          </button>
        </li>
      ))}
      {!isLong && terms.length > limit && (
        <li>
          <button type="button" class="chip more" onClick={() => setIsLong(true)}>
            {voice.strings.allTerms(number(voice, terms.length))}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The form a term is listed under in each language. */
export function headword({ id, forms }: GuideTerm): { zh: string; en: string } {
  const any = forms.zh[0] ?? forms.en[0] ?? forms.tw[0] ?? id;
  return { zh: forms.zh[0] ?? any, en: forms.en[0] ?? any };
}
