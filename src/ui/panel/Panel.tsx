import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleId } from '../../core/names.ts';
import { percentsOf } from '../../core/reading/percents.ts';
import type { Posting, Reading } from '../../core/reading/reading.ts';
import type { Span } from '../../core/text/span.ts';
import { Say } from '../parts/Say.tsx';
import { shortName } from '../short-name.ts';
import { label, percentage, useVoice } from '../voice.ts';
import { PanelLine } from './PanelLine.tsx';
import { usePanelStrings } from './panel-strings.ts';
import { dutiesOfLines, linesOfRole, plainLines, type LineGroup } from './plain-lines.ts';
import { writeTranscript, type TranscriptFormat } from './transcript.ts';

/** What is true of the page in front. */
export type PanelStatus =
  | { readonly kind: 'reading'; readonly posting: Posting; readonly reading: Reading }
  | { readonly kind: 'no-posting' | 'off' | 'no-access' | 'fixed' | 'reload' };

export interface PanelProps {
  readonly status: PanelStatus;
  readonly guide: Guide;
  readonly onJump: (span: Span) => void;
  /** Opens a term of the guide, by id or by a form. */
  readonly onTerm: (link: string) => void;
  /** Puts text on the clipboard; resolves with whether it is there. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The posting in front, line by line: the way for those who do not see marks, and for all who want the whole. */
export function Panel(props: PanelProps) {
  const { status } = props;
  const { strings: common } = useVoice();
  const strings = usePanelStrings();
  const notes = {
    'no-posting': common.noPosting,
    off: common.offHere,
    'no-access': common.noAccess,
    fixed: common.cannotRead,
    reload: common.reloadNeeded,
  };
  return (
    <main class="panel">
      {status.kind === 'reading' ? (
        <PanelReading key={status.posting.title} {...props} {...status} />
      ) : (
        <div class="empty" role="status">
          <h1>{strings.title}</h1>
          <p>{notes[status.kind]}</p>
          <p class="quiet">{strings.nothingYet}</p>
        </div>
      )}
    </main>
  );
}

interface PanelReadingProps extends PanelProps {
  readonly posting: Posting;
  readonly reading: Reading;
}

function PanelReading({ posting, reading, guide, onJump, onTerm, onCopy }: PanelReadingProps) {
  const strings = usePanelStrings();
  const { language } = useVoice();
  const [role, setRole] = useState<RoleId | null>(null);
  const all = useMemo(() => plainLines(reading, guide), [reading, guide]);
  // A role that is no longer in the posting filters nothing.
  const chosen = reading.roles.some((share) => share.role === role) ? role : null;
  const groups = linesOfRole(all, chosen);
  const duties = dutiesOfLines(groups, guide);
  const title = posting.title ?? strings.untitled;
  const count = new Intl.NumberFormat(language).format(
    groups.reduce((sum, { lines }) => sum + lines.length, 0),
  );
  return (
    <>
      <header>
        <h1>{title}</h1>
        {posting.company && <p class="quiet">{posting.company}</p>}
        <p class="visually-hidden" role="status">
          {chosen ? strings.filtered(count) : strings.read(title, count)}
        </p>
        <RoleFilter reading={reading} guide={guide} role={chosen} onPick={setRole} />
        <CopyButtons transcript={{ title, groups, duties }} onCopy={onCopy} />
      </header>
      {groups.map((group, i) => (
        <Group key={i} group={group}>
          {group.lines.map((item) => (
            <PanelLine
              key={`${item.line.start} ${item.line.text}`}
              item={item}
              guide={guide}
              onJump={() => onJump(item.line)}
              onTerm={onTerm}
            />
          ))}
        </Group>
      ))}
      {duties.length > 0 && (
        <section class="questions">
          <h2>{strings.questions}</h2>
          {duties.map((duty) => (
            <Questions key={duty.id} duty={duty} />
          ))}
        </section>
      )}
    </>
  );
}

function Questions({ duty }: { readonly duty: Guide['duties'][number] }) {
  const voice = useVoice();
  return (
    <>
      <h3>{label(voice, duty.name)}</h3>
      <ul class="dots">
        {duty.questions.map((question) => (
          <li key={question.en}>
            <Say wording={question} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface GroupProps {
  readonly group: LineGroup;
  readonly children: ComponentChildren;
}

function Group({ group: { heading, lines }, children }: GroupProps) {
  const strings = usePanelStrings();
  return (
    <section>
      <h2>{heading?.text ?? strings.lines}</h2>
      {lines.length > 0 && <ol class="lines">{children}</ol>}
    </section>
  );
}

interface RoleFilterProps {
  readonly reading: Reading;
  readonly guide: Guide;
  readonly role: RoleId | null;
  readonly onPick: (role: RoleId | null) => void;
}

function RoleFilter({ reading, guide, role, onPick }: RoleFilterProps) {
  const voice = useVoice();
  const strings = usePanelStrings();
  const percents = percentsOf(reading.roles.map(({ share }) => share));
  const roles = reading.roles.flatMap((share, index) => {
    const known = guide.roles.find(({ id }) => id === share.role);
    return known && share.lines.length > 0 ? [{ ...known, percent: percents[index] ?? 0 }] : [];
  });
  if (roles.length < 2) return null;
  return (
    <div class="filter" role="group" aria-label={strings.filter}>
      <button type="button" aria-pressed={role === null} onClick={() => onPick(null)}>
        {strings.all}
      </button>
      {roles.map(({ id, name, side, percent }) => (
        <button
          key={id}
          type="button"
          class={side}
          aria-pressed={role === id}
          onClick={() => onPick(id)}
        >
          {shortName(label(voice, name))} <small>{percentage(voice, percent)}</small>
        </button>
      ))}
    </div>
  );
}

interface CopyButtonsProps {
  readonly transcript: Parameters<typeof writeTranscript>[0];
  readonly onCopy: (text: string) => Promise<boolean>;
}

function CopyButtons({ transcript, onCopy }: CopyButtonsProps) {
  const voice = useVoice();
  const strings = usePanelStrings();
  const [isDone, setDone] = useState<boolean | null>(null);
  const copy = (format: TranscriptFormat) => {
    setDone(null);
    void onCopy(writeTranscript(transcript, format, { voice, strings })).then(setDone);
  };
  return (
    <div class="copy">
      <button type="button" class="link" onClick={() => copy('text')}>
        {strings.copyText}
      </button>
      <button type="button" class="link" onClick={() => copy('markdown')}>
        {strings.copyMarkdown}
      </button>
      <span class="quiet" role="status">
        {isDone !== null && (isDone ? strings.copied : strings.copyFailed)}
      </span>
    </div>
  );
}
