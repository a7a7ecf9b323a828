import { useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/packs/own-entry.ts';
import { LongList } from './LongList.tsx';
import { useOptionsStrings } from './options-strings.ts';
import { OwnForm, type FormRole } from './OwnForm.tsx';
import { Section } from './Section.tsx';

export interface OwnSectionProps {
  readonly own: readonly OwnEntry[];
  readonly roles: readonly FormRole[];
  /** A word to start a new entry with, as when a reader wants to put a meaning their own way. */
  readonly startWith: string | null;
  readonly newId: () => string;
  /** Resolves with whether it was kept: if not, the form keeps what was typed. */
  readonly onSave: (entry: OwnEntry) => Promise<boolean>;
  readonly onDelete: (entry: OwnEntry) => void;
  readonly onExport: () => void;
}

/** The user's own words: add, edit, delete. */
export function OwnSection(props: OwnSectionProps) {
  const { own, roles, startWith, newId, onSave, onExport } = props;
  const strings = useOptionsStrings();
  const fresh = (words: readonly string[]): OwnEntry => ({
    id: newId(),
    words,
    zh: '',
    en: '',
    role: null,
  });
  const [open, setOpen] = useState<OwnEntry | null>(() => (startWith ? fresh([startWith]) : null));
  return (
    <Section id="own" hint={strings.ownHint}>
      {open ? (
        <OwnForm
          key={open.id}
          start={open}
          isNew={own.every(({ id }) => id !== open.id)}
          roles={roles}
          onSave={(entry) => void onSave(entry).then((isKept) => isKept && setOpen(null))}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <div class="buttons">
          <button type="button" class="button strong" onClick={() => setOpen(fresh([]))}>
            {strings.ownAdd}
          </button>
          {own.length > 0 && (
            <button type="button" class="button" onClick={onExport}>
              {strings.exportOwn}
            </button>
          )}
        </div>
      )}
      {own.length === 0 && !open && <p class="quiet">{strings.ownNone}</p>}
      <OwnList {...props} onEdit={setOpen} />
    </Section>
  );
}

interface OwnListProps extends OwnSectionProps {
  readonly onEdit: (entry: OwnEntry) => void;
}

function OwnList({ own, onEdit, onDelete }: OwnListProps) {
  const strings = useOptionsStrings();
  return (
    <LongList
      items={own}
      keyOf={({ id }) => id}
      textOf={({ words, zh, en }) => [...words, zh, en].join(' ')}
    >
      {(entry) => (
        <>
          <div class="grow">
            <b>{entry.words.join('、')}</b>
            <p>{entry.zh || entry.en}</p>
          </div>
          <button
            type="button"
            class="button"
            aria-label={`${strings.edit}: ${entry.words[0]}`}
            onClick={() => onEdit(entry)}
          >
            {strings.edit}
          </button>
          <button
            type="button"
            class="button"
            aria-label={`${strings.remove}: ${entry.words[0]}`}
            onClick={() => onDelete(entry)}
          >
            {strings.remove}
          </button>
        </>
      )}
    </LongList>
  );
}
