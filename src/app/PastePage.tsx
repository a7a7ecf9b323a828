import { useMemo, useState } from 'preact/hooks';
import type { Guide } from '../core/dictionary/guide.ts';
import type { CompanyKind } from '../core/names.ts';
import { postingOfText } from '../core/reading/posting-of-text.ts';
import { isSaved } from '../core/saved/saved-posting.ts';
import { chosenKind, type Settings } from '../core/settings.ts';
import { savePostings } from '../platform/saved-postings.ts';
import { changeSettings } from '../platform/settings-store.ts';
import { PasteForm } from '../ui/paste/PasteForm.tsx';
import { PastedReading } from '../ui/paste/PastedReading.tsx';
import { SAMPLES } from '../ui/paste/sample.ts';
import type { Place } from '../ui/place.ts';
import { useVoice } from '../ui/voice.ts';
import { SAVED } from './saved.ts';
import { useLive } from './use-live.ts';
import { useReader } from './use-reader.ts';

interface PastePageProps {
  readonly guide: Guide;
  readonly settings: Settings;
  /** What was pasted; kept by the guide so that going to a role and back loses nothing. */
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly onGo: (place: Place) => void;
}

/** Paste a posting, and its reading in this page. Nothing is stored unless the user keeps it. */
export function PastePage({ guide, settings, pasted, onPasted, onGo }: PastePageProps) {
  const { strings, language } = useVoice();
  const read = useReader();
  const [draft, setDraft] = useState(pasted);
  // Undefined until the reader says something of it; null leaves it to the reading. Not remembered for
  // the company, as it is on a careers page: this page promises to store nothing of a pasted text.
  const [kindHere, setKind] = useState<CompanyKind | null>();
  const [saved] = useLive(SAVED, []);
  const posting = useMemo(() => postingOfText(pasted), [pasted]);
  const kind = kindHere === undefined ? chosenKind(settings, posting.company) : kindHere;
  const reading = useMemo(() => read?.(posting, kind) ?? null, [read, posting, kind]);
  const open = (text: string) => {
    setKind(undefined);
    setDraft(text);
    onPasted(text);
  };
  const isOpen = pasted.trim() !== '';
  return (
    <article class="sheet">
      {!isOpen && (
        <header class="hero">
          <h2>{strings.paste}</h2>
          <p class="quiet">{strings.pasteLead}</p>
        </header>
      )}
      {!isOpen && (
        <PasteForm
          text={draft}
          onText={setDraft}
          onRead={open}
          onSample={() => open(SAMPLES[language])}
        />
      )}
      {isOpen && !reading && <p class="quiet">{strings.loading}</p>}
      {isOpen && reading && (
        <PastedReading
          {...{ guide, posting, reading, onGo }}
          known={new Set(settings.known)}
          isKept={isSaved(saved, posting)}
          onKeep={() => {
            const id = crypto.randomUUID();
            void savePostings([{ ...posting, id, savedAt: Date.now(), kind }]);
          }}
          onKind={setKind}
          onKnow={know}
          onBothLanguages={() => void changeSettings(bothLanguages)}
          onAgain={() => onPasted('')}
        />
      )}
    </article>
  );
}

function know(term: string, isKnown: boolean): void {
  void changeSettings(({ known }) => {
    const others = known.filter((id) => id !== term);
    return { known: isKnown ? [...others, term] : others };
  });
}

function bothLanguages({ meanings }: Settings): Partial<Settings> {
  return { meanings: meanings === 'both' ? 'auto' : 'both' };
}
