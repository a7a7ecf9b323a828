import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Role } from '../../core/dictionary/guide.ts';
import { checkOwnEntry, splitWords, type OwnEntry } from '../../core/packs/own-entry.ts';
import { label, useVoice } from '../voice.ts';
import { explainRule } from './explain-problem.ts';
import { useOptionsStrings } from './options-strings.ts';

export type FormRole = Pick<Role, 'id' | 'name'>;

interface OwnFormProps {
  /** What the form starts with; an entry that is there already is edited. */
  readonly start: OwnEntry;
  readonly isNew: boolean;
  readonly roles: readonly FormRole[];
  readonly onSave: (entry: OwnEntry) => void;
  readonly onCancel: () => void;
}

/** A word and what it means, in the user's own way. */
export function OwnForm({ start, isNew, roles, onSave, onCancel }: OwnFormProps) {
  const strings = useOptionsStrings();
  const [words, setWords] = useState(start.words.join(', '));
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const entry = { ...draft, words: splitWords(words), zh: draft.zh.trim(), en: draft.en.trim() };
  const problems = checkOwnEntry(entry);
  const problemOf = (field: string) => {
    const problem = isTried ? problems.find((other) => other.field === field) : undefined;
    return problem && explainRule(strings.rules, problem.rule);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const [first] = problems;
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
    else onSave(entry);
  };
  return (
    <form class="form" ref={form} onSubmit={submit} noValidate>
      <h3>{isNew ? strings.ownAdd : strings.ownEdit}</h3>
      <Field name="words" label={strings.words} problem={problemOf('words')}>
        {(props) => (
          <input {...props} value={words} onInput={(e) => setWords(e.currentTarget.value)} />
        )}
      </Field>
      <Field name="zh" label={strings.meaningZh} problem={problemOf('zh')}>
        {(props) => (
          <textarea
            {...props}
            rows={2}
            value={draft.zh}
            onInput={(e) => setDraft({ ...draft, zh: e.currentTarget.value })}
          />
        )}
      </Field>
      <Field name="en" label={strings.meaningEn} problem={problemOf('en')}>
        {(props) => (
          <textarea
            {...props}
            rows={2}
            value={draft.en}
            onInput={(e) => setDraft({ ...draft, en: e.currentTarget.value })}
          />
        )}
      </Field>
      <RoleField role={draft.role} roles={roles} onPick={(role) => setDraft({ ...draft, role })} />
      <FormButtons onCancel={onCancel} />
    </form>
  );
}

function FormButtons({ onCancel }: { readonly onCancel: () => void }) {
  const strings = useOptionsStrings();
  return (
    <div class="buttons">
      <button type="submit" class="button strong">
        {strings.save}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {strings.cancel}
      </button>
    </div>
  );
}

interface RoleFieldProps {
  readonly role: OwnEntry['role'];
  readonly roles: readonly FormRole[];
  readonly onPick: (role: OwnEntry['role']) => void;
}

function RoleField({ role, roles, onPick }: RoleFieldProps) {
  const voice = useVoice();
  const strings = useOptionsStrings();
  return (
    <Field name="role" label={strings.role}>
      {(props) => (
        <select
          {...props}
          value={role ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onPick(roles.find(({ id }) => id === value)?.id ?? null)
          }
        >
          <option value="">{strings.roleNone}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {label(voice, name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface InputProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly problem?: string | undefined;
  readonly children: (props: InputProps) => ComponentChildren;
}

function Field({ name, label: text, problem, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{text}</label>
      {children({
        id,
        name,
        'aria-invalid': problem !== undefined,
        'aria-describedby': `${id}-problem`,
      })}
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
