import type { Guide, GuideSense, GuideTerm } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS } from '../../core/names.ts';
import { Icon } from '../parts/Icon.tsx';
import { RoleBadge } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { headword, TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { findTerm, termPlace } from './find-entry.ts';
import { Missing } from './Missing.tsx';
import { Chapter } from './Prose.tsx';

interface TermPageProps {
  readonly guide: Guide;
  readonly id: string;
  readonly onGo: (place: Place) => void;
}

/** One term with all its senses. */
export function TermPage({ guide, id, onGo }: TermPageProps) {
  const voice = useVoice();
  const { strings } = voice;
  const term = findTerm(guide, id);
  if (!term) return <Missing what={id} />;
  const follow = (link: string) => {
    const place = termPlace(guide, link);
    if (place) onGo(place);
  };
  const related = term.related.flatMap((other) => findTerm(guide, other) ?? []);
  return (
    <article class="sheet term">
      <TermHead guide={guide} term={term} onGo={onGo} />
      {term.senses.length > 1 && <p class="quiet">{strings.severalSenses}</p>}
      {term.senses.map((sense) => (
        <SenseDetail key={sense.id} guide={guide} sense={sense} onLink={follow} onGo={onGo} />
      ))}
      {term.tell && (
        <Chapter heading={strings.tell}>
          <p>
            <Say wording={term.tell} onLink={follow} />
          </p>
        </Chapter>
      )}
      {related.length > 0 && (
        <Chapter heading={strings.related}>
          <TermChips terms={related} onPick={(other) => onGo({ page: 'term', id: other })} />
        </Chapter>
      )}
      <button
        type="button"
        class="secondary own-words"
        onClick={() => onGo({ page: 'own', id: label(voice, headword(term)) })}
      >
        <Icon name="pencil" /> {strings.correct}
      </button>
    </article>
  );
}

function TermHead({
  guide,
  term,
  onGo,
}: Pick<TermPageProps, 'guide' | 'onGo'> & { term: GuideTerm }) {
  const voice = useVoice();
  const theme = guide.themes.find(({ id }) => id === term.theme);
  const word = label(voice, headword(term));
  const isFirstForm = voice.language !== 'en' && term.forms.zh.length > 0;
  return (
    <header class="hero">
      {theme && (
        <button type="button" class="eyebrow" onClick={() => onGo({ page: 'theme', id: theme.id })}>
          {label(voice, theme.name)}
        </button>
      )}
      <h2>
        {word}
        {isFirstForm && term.pinyins[0] && <small lang="zh-Latn-pinyin">{term.pinyins[0]}</small>}
      </h2>
      <p class="spellings">
        {spellings(term, voice.chinese)
          .filter((form) => form !== word)
          .join(voice.strings.listMark)}
      </p>
    </header>
  );
}

interface SenseDetailProps {
  readonly guide: Guide;
  readonly sense: GuideSense;
  readonly onLink: (link: string) => void;
  readonly onGo: (place: Place) => void;
}

function SenseDetail({ guide, sense, onLink, onGo }: SenseDetailProps) {
  const { strings } = useVoice();
  const kinds = COMPANY_KINDS.flatMap((kind) => {
    const wording = sense.kinds?.[kind];
    return wording ? [{ kind, wording }] : [];
  });
  return (
    <section class="sense">
      <div class="badges">
        {sense.roles.map((id) => {
          const role = guide.roles.find((other) => other.id === id);
          return (
            role && <RoleBadge key={id} role={role} onOpen={() => onGo({ page: 'role', id })} />
          );
        })}
        {sense.roles.length === 0 && <span class="badge plain">{strings.everybody}</span>}
      </div>
      <p class="lead">
        <Say wording={sense.meaning} onLink={onLink} />
      </p>
      {sense.see && (
        <Chapter heading={strings.tuesday}>
          <p>
            <Say wording={sense.see} onLink={onLink} />
          </p>
        </Chapter>
      )}
      {kinds.length > 0 && (
        <div class="kind-cards">
          {kinds.map(({ kind, wording }) => (
            <Chapter key={kind} heading={strings.atKind[kind]}>
              <p>
                <Say wording={wording} onLink={onLink} />
              </p>
            </Chapter>
          ))}
        </div>
      )}
      {sense.example && (
        <Chapter heading={strings.inPosting} class="example">
          <blockquote>
            <Say wording={sense.example} />
          </blockquote>
          <p>
            <Say wording={sense.example.means} onLink={onLink} />
          </p>
        </Chapter>
      )}
    </section>
  );
}

function spellings({ forms }: GuideTerm, chinese: (text: string) => string): string[] {
  return [...new Set([...forms.zh.map(chinese), ...forms.tw, ...forms.en])];
}
