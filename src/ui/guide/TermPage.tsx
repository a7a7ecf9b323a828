import type { Guide, GuideSense, GuideTerm } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS, type Wording } from '../../core/names.ts';
import { RoleBadge } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { headword, TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { findTerm, termPlace } from './find-entry.ts';

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
  if (!term) return <p class="part">{strings.noResult(id)}</p>;
  const follow = (link: string) => {
    const place = termPlace(guide, link);
    if (place) onGo(place);
  };
  const related = term.related.flatMap((other) => findTerm(guide, other) ?? []);
  return (
    <article class="part prose">
      <h2>{label(voice, headword(term))}</h2>
      <p class="quiet">{spellings(term).map(voice.chinese).join(' · ')}</p>
      {term.senses.map((sense) => (
        <SenseDetail key={sense.id} guide={guide} sense={sense} onLink={follow} onGo={onGo} />
      ))}
      {term.tell && <Labelled heading={strings.tell} wording={term.tell} onLink={follow} />}
      {related.length > 0 && (
        <>
          <h3>{strings.related}</h3>
          <TermChips terms={related} onPick={(other) => onGo({ page: 'term', id: other })} />
        </>
      )}
    </article>
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
  return (
    <section class="sense">
      <div class="badges">
        {guide.roles
          .filter(({ id }) => sense.roles.includes(id))
          .map((role) => (
            <RoleBadge key={role.id} role={role} onOpen={(id) => onGo({ page: 'role', id })} />
          ))}
      </div>
      <p class="lead">
        <Say wording={sense.meaning} onLink={onLink} />
      </p>
      {sense.see && <Labelled heading={strings.tuesday} wording={sense.see} onLink={onLink} />}
      {COMPANY_KINDS.map((kind) => {
        const wording = sense.kinds?.[kind];
        return (
          wording && (
            <Labelled key={kind} heading={strings.atKind[kind]} wording={wording} onLink={onLink} />
          )
        );
      })}
      {sense.example && (
        <>
          <Labelled heading={strings.inPosting} wording={sense.example} onLink={onLink} />
          <p>
            <Say wording={sense.example.means} />
          </p>
        </>
      )}
    </section>
  );
}

interface LabelledProps {
  readonly heading: string;
  readonly wording: Wording;
  readonly onLink: (link: string) => void;
}

function Labelled({ heading, wording, onLink }: LabelledProps) {
  return (
    <>
      <h3>{heading}</h3>
      <p>
        <Say wording={wording} onLink={onLink} />
      </p>
    </>
  );
}

function spellings({ forms, pinyins }: GuideTerm): string[] {
  return [pinyins[0] ?? '', ...forms.zh, ...forms.tw, ...forms.en].filter(Boolean);
}
