import { useEffect, useId, useRef } from 'preact/hooks';
import type { GuideSense, GuideTerm } from '../../core/dictionary/guide.ts';
import type { CompanyKind, RoleId, Wording } from '../../core/names.ts';
import { Facts, type Fact } from '../parts/Facts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Quoted } from '../parts/Quoted.tsx';
import type { BadgeRole } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { useCardStrings } from '../card-strings.ts';
import { useSpeech } from '../speech.ts';
import { CardHead } from './CardHead.tsx';
import { SenseBody } from './SenseBody.tsx';

export interface PopoverCardProps {
  readonly term: GuideTerm;
  /** The words as they stand on the page. */
  readonly words: string;
  /** The senses that stay possible, likeliest first. */
  readonly senses: readonly GuideSense[];
  /** True when the words are not quite a form of the term. */
  readonly near: boolean;
  readonly kind: CompanyKind | null;
  /** Plain wording of the duty line the term stands in, or null. */
  readonly line: Wording | null;
  readonly roles: readonly BadgeRole[];
  /** True once the user said so: the card offers the way back. */
  readonly known?: boolean;
  /** The look of the page behind; left out where the page itself decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly actions: PopoverActions;
}

export interface PopoverActions {
  readonly know: () => void;
  readonly undo?: () => void;
  readonly openRole: (role: RoleId) => void;
  readonly openTerm: (link: string) => void;
  readonly toggleLanguage: () => void;
  readonly correct: () => void;
  readonly close?: () => void;
}

const MAX_ROLES = 2;

/** The answer to "what does this word mean here". */
export function PopoverCard(props: PopoverCardProps) {
  const { language } = useSpeech();
  const strings = useCardStrings();
  const { senses, near, actions } = props;
  const id = useId();
  return (
    <section
      class="card"
      role="dialog"
      lang={language}
      data-theme={props.theme}
      aria-labelledby={`${id}-word`}
      aria-describedby={`${id}-meaning`}
      tabIndex={-1}
    >
      <CardHead {...props} wordId={`${id}-word`} onClose={actions.close} />
      {near && <p class="hint">{strings.nearForm}</p>}
      {senses.length > 1 && <p class="hint">{strings.unsure}</p>}
      <div id={`${id}-meaning`}>
        {senses.map((sense) => (
          <SenseBody
            key={sense.id}
            sense={sense}
            roles={props.roles}
            maxRoles={senses.length > 1 ? 1 : MAX_ROLES}
            actions={actions}
          />
        ))}
      </div>
      <Details {...props} />
      <footer>{props.known ? <Known {...props} /> : <Actions {...props} />}</footer>
    </section>
  );
}

/** What is worth knowing beyond the meaning, the line first. */
function Details({ line, senses, term, kind, actions }: PopoverCardProps) {
  const strings = useCardStrings();
  const [only] = senses.length === 1 ? senses : [];
  const say = (name: string, wording: Wording | undefined): Fact[] =>
    wording ? [{ name, says: <Say wording={wording} onLink={actions.openTerm} /> }] : [];
  const facts = [
    ...(kind ? say(strings.kinds[kind], only?.kinds?.[kind]) : []),
    ...say(strings.tuesday, only?.see),
    ...say(strings.tell, term.tell),
    ...(only?.example
      ? [{ name: strings.inPosting, says: <Quoted example={only.example} /> }]
      : []),
  ];
  return (
    <>
      {line && (
        <div class="line">
          <b>{strings.thisLine}</b>
          <Say wording={line} byClause />
        </div>
      )}
      <Facts facts={facts} />
    </>
  );
}

function Actions({ senses, actions }: PopoverCardProps) {
  const { meanings } = useSpeech();
  const strings = useCardStrings();
  const role = senses[0]?.roles[0];
  return (
    <>
      <button type="button" class="know" onClick={actions.know}>
        <Icon name="check" /> {strings.know}
      </button>
      {role && (
        <button type="button" onClick={() => actions.openRole(role)}>
          {strings.seeRole}
        </button>
      )}
      <button
        type="button"
        aria-pressed={meanings === 'both'}
        title={strings.inBoth}
        onClick={actions.toggleLanguage}
      >
        {strings.bothSign}
      </button>
      <button
        type="button"
        class="end"
        aria-label={strings.correct}
        title={strings.correct}
        onClick={actions.correct}
      >
        <Icon name="pencil" />
      </button>
    </>
  );
}

/** The word is no longer marked; the focus, which was on the button that is gone, goes to its undo. */
function Known({ words, actions }: PopoverCardProps) {
  const strings = useCardStrings();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <span class="known" role="status">
        {strings.knownNow(words)}
      </span>
      <button ref={undo} type="button" class="end" onClick={actions.undo}>
        {strings.knowUndo}
      </button>
    </>
  );
}
