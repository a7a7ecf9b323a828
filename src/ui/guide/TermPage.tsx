import type { Guide, GuideSense, GuideTerm } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS, type Wording } from '../../core/names.ts';
import { Facts, type Fact } from '../parts/Facts.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Quoted } from '../parts/Quoted.tsx';
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
    <article class="sheet entry">
      <TermHead guide={guide} term={term} onGo={onGo} />
      {term.senses.length > 1 && <p class="quiet">{strings.severalSenses}</p>}
      <div class={term.senses.length > 1 ? 'numbered' : ''}>
        {term.senses.map((sense) => (
          <SenseDetail key={sense.id} guide={guide} sense={sense} onLink={follow} onGo={onGo} />
        ))}
      </div>
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
  const others = spellings(term, voice.chinese).filter((form) => form !== word);
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
      {others.length > 0 && (
        <p class="spellings">
          {voice.strings.alsoWritten} <span>{others.join(voice.strings.listMark)}</span>
        </p>
      )}
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
  const say = (name: string, wording: Wording | undefined): Fact[] =>
    wording ? [{ name, says: <Say wording={wording} onLink={onLink} /> }] : [];
  const facts = [
    ...COMPANY_KINDS.flatMap((kind) => say(strings.atKind[kind], sense.kinds?.[kind])),
    ...say(strings.tuesday, sense.see),
    ...(sense.example
      ? [{ name: strings.inPosting, says: <Quoted example={sense.example} onLink={onLink} /> }]
      : []),
  ];
  return (
    <section class="sense">
      <p class="lead">
        <Say wording={sense.meaning} onLink={onLink} />
      </p>
      <div class="badges">
        {sense.roles.map((id, index) => {
          const role = guide.roles.find((other) => other.id === id);
          return (
            role && (
              <RoleBadge
                key={id}
                role={role}
                as={index === 0 ? 'full' : 'also'}
                onOpen={() => onGo({ page: 'role', id })}
              />
            )
          );
        })}
        {sense.roles.length === 0 && <span class="badge plain">{strings.everybody}</span>}
      </div>
      <Facts facts={facts} />
    </section>
  );
}

function spellings({ forms }: GuideTerm, chinese: (text: string) => string): string[] {
  return [...new Set([...forms.zh.map(chinese), ...forms.tw, ...forms.en])];
}
