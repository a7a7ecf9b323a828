import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon.tsx';
import { useVoice } from '../voice.ts';

interface PasteFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (text: string) => void;
  readonly onSample: () => void;
}

/** Where a posting comes in as text: typed, pasted, opened or dropped. */
export function PasteForm({ text, onText, onRead, onSample }: PasteFormProps) {
  const { strings } = useVoice();
  const [isOver, setIsOver] = useState(false);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const content = await readText(file);
    setIsUnreadable(content === null);
    if (content !== null) onRead(content);
  };
  return (
    <form
      class={isOver ? 'paste over' : 'paste'}
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const { files } = event.dataTransfer ?? {};
        const dropped = event.dataTransfer?.getData('text/plain');
        if (files?.[0]) void open(files[0]);
        else if (dropped) onRead(dropped);
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
      {isUnreadable && (
        <p class="problem" role="alert">
          {strings.pasteUnreadable}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="primary">
          {strings.pasteButton}
        </button>
        <label class="secondary file">
          <Icon name="file" /> {strings.pasteFile}
          <input
            type="file"
            class="visually-hidden"
            accept=".txt,text/plain"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="quiet-link" onClick={onSample}>
          {strings.pasteSample}
        </button>
      </p>
    </form>
  );
}

const MAX_FILE_BYTES = 2_000_000;

/** The text of a file in UTF-8 or, as older Windows programs write it, GB 18030; null for no text. */
async function readText(file: File): Promise<string | null> {
  if (file.size > MAX_FILE_BYTES) return null;
  const bytes = await file.arrayBuffer();
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not in this encoding; the next one may fit.
    }
  }
  return null;
}
