import { Icon } from '../parts/Icon.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';

interface OwnWordsProps {
  /** What nobody explains yet. */
  readonly words: string;
  readonly onGo: (place: Place) => void;
}

/** Starts an entry of one's own for words that were looked for. */
export function OwnWords({ words, onGo }: OwnWordsProps) {
  const { strings } = useVoice();
  return (
    <button
      type="button"
      class="secondary own-words"
      onClick={() => onGo({ page: 'own', id: words })}
    >
      <Icon name="pencil" /> {strings.addOwn}
    </button>
  );
}
