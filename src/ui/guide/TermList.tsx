import type { Guide } from '../../core/dictionary/guide.ts';
import { TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';

interface TermListProps {
  readonly guide: Guide;
  readonly onGo: (place: Place) => void;
}

/** Every term, by theme. */
export function TermList({ guide, onGo }: TermListProps) {
  const voice = useVoice();
  return (
    <section class="part prose">
      {guide.themes.map((theme) => (
        <details key={theme.id}>
          <summary>{label(voice, theme.name)}</summary>
          <TermChips
            terms={guide.terms.filter((term) => term.theme === theme.id)}
            onPick={(id) => onGo({ page: 'term', id })}
          />
        </details>
      ))}
    </section>
  );
}
