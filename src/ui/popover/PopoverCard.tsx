import type { GuideSense, GuideTerm } from '../../core/dictionary/guide.ts';
import type { CompanyKind, RoleId, Wording } from '../../core/names.ts';
import { RoleBadge, type BadgeRole } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { useVoice } from '../voice.ts';

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
  readonly actions: PopoverActions;
}

export interface PopoverActions {
  readonly know: () => void;
  readonly openRole: (role: RoleId) => void;
  readonly openTerm: (link: string) => void;
  readonly toggleLanguage: () => void;
  readonly correct: () => void;
}

/** The answer to "what does this word mean here". */
export function PopoverCard(props: PopoverCardProps) {
  const { strings } = useVoice();
  const { term, senses, near, line, actions } = props;
  return (
    <article class="card" aria-label={props.words}>
      <div class="scroll">
        <Head term={term} words={props.words} />
        {near && <p class="hint">{strings.nearForm}</p>}
        {senses.length > 1 && <p class="hint">{strings.unsure}</p>}
        {senses.map((sense) => (
          <SenseBody key={sense.id} {...props} sense={sense} />
        ))}
        {term.tell && (
          <Aside heading={strings.tell} wording={term.tell} onLink={actions.openTerm} />
        )}
        {line && (
          <div class="line">
            <b>{strings.thisLine}</b>
            <Say wording={line} />
          </div>
        )}
      </div>
      <Actions {...props} />
    </article>
  );
}

function Head({ term, words }: Pick<PopoverCardProps, 'term' | 'words'>) {
  const voice = useVoice();
  const inChinese = /\p{Script=Han}/u.test(words);
  const shown = words.replace(/\s+/g, inChinese ? '' : ' ');
  const pinyin = term.pinyins[term.forms.zh.indexOf(shown)] ?? '';
  const other = inChinese ? term.forms.en[0] : term.forms.zh[0] && voice.chinese(term.forms.zh[0]);
  return (
    <header>
      <h2>{shown}</h2>
      <span class="notes">{[pinyin, other ?? ''].filter(Boolean).join(' · ')}</span>
    </header>
  );
}

interface SenseBodyProps extends PopoverCardProps {
  readonly sense: GuideSense;
}

function SenseBody({ sense, kind, roles, actions }: SenseBodyProps) {
  const { strings } = useVoice();
  const atKind = kind && sense.kinds?.[kind];
  const badges = sense.roles
    .flatMap((id) => roles.find((role) => role.id === id) ?? [])
    .slice(0, 2);
  return (
    <section class="sense">
      <div class="badges">
        {badges.map((role) => (
          <RoleBadge key={role.id} role={role} onOpen={actions.openRole} />
        ))}
        {badges.length === 0 && <span class="badge plain">{strings.everybody}</span>}
      </div>
      <p class="meaning">
        <Say wording={sense.meaning} onLink={actions.openTerm} />
      </p>
      {atKind && (
        <Aside heading={strings.atKind[kind]} wording={atKind} onLink={actions.openTerm} />
      )}
      {sense.see && (
        <Aside heading={strings.tuesday} wording={sense.see} onLink={actions.openTerm} />
      )}
      {sense.example && <Example example={sense.example} />}
    </section>
  );
}

function Example({ example }: { readonly example: NonNullable<GuideSense['example']> }) {
  const { strings } = useVoice();
  return (
    <div class="aside">
      <b>{strings.inPosting}</b>
      <q>
        <Say wording={example} />
      </q>
      <Say wording={example.means} />
    </div>
  );
}

interface AsideProps {
  readonly heading: string;
  readonly wording: Wording;
  readonly onLink: (link: string) => void;
}

function Aside({ heading, wording, onLink }: AsideProps) {
  return (
    <div class="aside">
      <b>{heading}</b>
      <Say wording={wording} onLink={onLink} />
    </div>
  );
}

function Actions({ senses, actions }: PopoverCardProps) {
  const { strings, meanings } = useVoice();
  const role = senses[0]?.roles[0];
  return (
    <footer>
      <button type="button" class="know" onClick={actions.know}>
        ✓ {strings.know}
      </button>
      {role && (
        <button type="button" onClick={() => actions.openRole(role)}>
          {strings.seeRole}
        </button>
      )}
      <button type="button" aria-pressed={meanings === 'both'} onClick={actions.toggleLanguage}>
        {meanings === 'both' ? strings.oneLanguage : strings.bothLanguages}
      </button>
      <button type="button" class="end" onClick={actions.correct}>
        {strings.correct}
      </button>
    </footer>
  );
}
