import { useCardStrings } from '../card-strings.ts';
import { useSpeech } from '../speech.ts';

interface WaitingCardProps {
  readonly words: string;
  readonly theme?: 'light' | 'dark' | undefined;
}

/** Shown for the moment in which the meaning is on its way. */
export function WaitingCard({ words, theme }: WaitingCardProps) {
  const { language } = useSpeech();
  const strings = useCardStrings();
  return (
    <article class="card" lang={language} data-theme={theme} aria-busy="true" tabIndex={-1}>
      <header>
        <h2>{words}</h2>
      </header>
      <p class="hint" role="status">
        {strings.loading}
      </p>
    </article>
  );
}
