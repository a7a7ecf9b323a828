import { useState } from 'preact/hooks';
import { MAX_COMPARED, type SavedPosting } from '../../core/saved/saved-posting.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Strings } from '../strings/zh-cn.ts';
import { day, useVoice } from '../voice.ts';

interface SavedListProps {
  readonly saved: readonly SavedPosting[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  readonly onRemove: (id: string) => void;
  readonly onPutBack: (posting: SavedPosting) => void;
}

/** The kept postings: which to compare, and which to forget, with the way back from that. */
export function SavedList({ saved, chosen, onChoose, onRemove, onPutBack }: SavedListProps) {
  const { strings } = useVoice();
  const [removed, setRemoved] = useState<SavedPosting | null>(null);
  const isGone = removed !== null && saved.every(({ id }) => id !== removed.id);
  // One that was deleted takes no place from the others.
  const shown = chosen.filter((id) => saved.some((posting) => posting.id === id));
  const toggle = (id: string) =>
    onChoose(shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]);
  return (
    <>
      {saved.length > 0 && (
        <fieldset class="saved">
          <legend>{strings.chooseSaved}</legend>
          {saved.map((posting) => (
            <SavedRow
              key={posting.id}
              posting={posting}
              isChosen={shown.includes(posting.id)}
              isFull={shown.length >= MAX_COMPARED}
              onToggle={() => toggle(posting.id)}
              onRemove={() => {
                setRemoved(posting);
                onRemove(posting.id);
              }}
            />
          ))}
        </fieldset>
      )}
      <p class="saved-gone" role="status">
        {isGone && (
          <>
            {strings.removed(nameOf(removed, strings))}{' '}
            <button type="button" class="link" onClick={() => onPutBack(removed)}>
              {strings.knowUndo}
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface SavedRowProps {
  readonly posting: SavedPosting;
  readonly isChosen: boolean;
  /** No more can be chosen. */
  readonly isFull: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

function SavedRow({ posting, isChosen, isFull, onToggle, onRemove }: SavedRowProps) {
  const voice = useVoice();
  const { strings } = voice;
  const name = nameOf(posting, strings);
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={!isChosen && isFull}
          onChange={onToggle}
        />
        {name} <small class="quiet">{strings.savedOn(day(voice, posting.savedAt))}</small>
      </label>
      <button
        type="button"
        class="tool"
        aria-label={`${strings.remove} ${name}`}
        title={strings.remove}
        onClick={onRemove}
      >
        <Icon name="bin" />
      </button>
    </div>
  );
}

function nameOf({ title, company }: SavedPosting, strings: Strings): string {
  return [title ?? strings.untitled, company].filter(Boolean).join(' · ');
}
