import type { GuideTerm } from '../../core/dictionary/guide.ts';
import { label, useVoice } from '../voice.ts';

interface TermChipsProps {
  readonly terms: readonly GuideTerm[];
  readonly onPick: (id: string) => void;
  /** Said when there are none. */
  readonly none?: string;
}

/** Terms as small buttons. */
export function TermChips({ terms, onPick, none }: TermChipsProps) {
  const voice = useVoice();
  if (terms.length === 0 && none) return <p class="quiet">{none}</p>;
  return (
    <ul class="chips">
      {terms.map((term) => (
        <li key={term.id}>
          <button type="button" class="chip" onClick={() => onPick(term.id)}>
            {label(voice, headword(term))}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The form a term is listed under in each language. */
export function headword({ id, forms }: GuideTerm): { zh: string; en: string } {
  const any = forms.zh[0] ?? forms.en[0] ?? forms.tw[0] ?? id;
  return { zh: forms.zh[0] ?? any, en: forms.en[0] ?? any };
}
