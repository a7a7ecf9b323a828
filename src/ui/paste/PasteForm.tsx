import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useVoice } from '../voice.ts';
import { readTextFile } from './read-text-file.ts';
import { watchDrops } from './watch-drops.ts';

interface PasteFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (text: string) => void;
  readonly onSample: () => void;
}

/** Where a posting comes in as text: typed, pasted, opened or dropped. */
export function PasteForm({ text, onText, onRead, onSample }: PasteFormProps) {
  const { strings } = useVoice();
  const form = useRef<HTMLFormElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const open = useCallback(
    async (file: File) => {
      const content = await readTextFile(file);
      setIsUnreadable(content === null);
      if (content !== null) onRead(content);
    },
    [onRead],
  );
  useEffect(() => {
    const life = new AbortController();
    const onDrop = (dropped: File | string) =>
      typeof dropped === 'string' ? onRead(dropped) : void open(dropped);
    if (form.current) watchDrops(form.current, { onOver: setIsOver, onDrop }, life.signal);
    return () => life.abort();
  }, [open, onRead]);
  return (
    <form
      ref={form}
      class={isOver ? 'paste over' : 'paste'}
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <label>
        <span class="label">{strings.pasteHere}</span>
        <textarea
          rows={12}
          value={text}
          required
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <p class="drop-hint" aria-hidden="true">
        <Icon name="file" /> {strings.pasteDrop}
      </p>
      <p class="problem" role="alert">
        {isUnreadable ? strings.pasteUnreadable : ''}
      </p>
      <p class="buttons">
        <button type="submit" class="primary">
          {strings.pasteButton}
        </button>
        <FileButton onFile={(file) => void open(file)} />
        <button type="button" class="quiet-link" onClick={onSample}>
          {strings.pasteSample}
        </button>
      </p>
    </form>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const { strings } = useVoice();
  return (
    <label class="secondary file">
      <Icon name="file" /> {strings.pasteFile}
      <input
        type="file"
        class="visually-hidden"
        accept=".txt,text/plain"
        onChange={({ currentTarget: { files } }) => files?.[0] && onFile(files[0])}
      />
    </label>
  );
}
