import type { Guide } from '../../core/dictionary/guide.ts';
import { Gloss } from '../parts/Gloss.tsx';
import { headword } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { Missing } from './Missing.tsx';

interface TermListProps {
  readonly guide: Guide;
  readonly onGo: (place: Place) => void;
}

const SAMPLE = 4;

/** The themes, each with how many terms it has and a few of them. */
export function TermList({ guide, onGo }: TermListProps) {
  const voice = useVoice();
  const { strings } = voice;
  return (
    <article class="sheet">
      <header class="hero">
        <h2>{strings.allTerms(guide.terms.length)}</h2>
      </header>
      <ul class="themes">
        {guide.themes.map(({ id, name }) => {
          const terms = guide.terms.filter((term) => term.theme === id);
          const words = terms
            .map(({ forms }) => (voice.language === 'en' ? forms.en[0] : forms.zh[0]))
            .filter((word) => word !== undefined)
            .slice(0, SAMPLE);
          return (
            <li key={id}>
              <button type="button" onClick={() => onGo({ page: 'theme', id })}>
                <b>{label(voice, name)}</b>{' '}
                <span class="count">{strings.termCount(terms.length)}</span>
                <span class="sample">{words.map(voice.chinese).join(strings.listMark)}…</span>
              </button>
            </li>
          );
        })}
      </ul>
    </article>
  );
}

/** Every term of one theme with its meaning in a line. */
export function ThemePage({ guide, id, onGo }: TermListProps & { readonly id: string }) {
  const voice = useVoice();
  const theme = guide.themes.find((other) => other.id === id);
  if (!theme) return <Missing what={id} />;
  const terms = guide.terms.filter((term) => term.theme === id);
  return (
    <article class="sheet">
      <header class="hero">
        <button type="button" class="eyebrow" onClick={() => onGo({ page: 'terms' })}>
          {voice.strings.terms}
        </button>
        <h2>{label(voice, theme.name)}</h2>
        <p class="quiet">{voice.strings.termCount(terms.length)}</p>
      </header>
      <ul class="glossary">
        {terms.map((term) => (
          <li key={term.id}>
            <button type="button" onClick={() => onGo({ page: 'term', id: term.id })}>
              <b>{label(voice, headword(term))}</b>
              {term.senses[0] && <Gloss wording={term.senses[0].meaning} />}
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
