import type { ComponentChildren } from 'preact';
import type { Duty, Guide, Role } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS, type Wording } from '../../core/names.ts';
import { RoleBadge } from '../parts/RoleBadge.tsx';
import { Say } from '../parts/Say.tsx';
import { TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { dutiesOf, termsOf } from './find-entry.ts';

interface RolePageProps {
  readonly guide: Guide;
  readonly id: string;
  readonly onGo: (place: Place) => void;
}

/** One role: what it is for, its days, its neighbours, its duty lines in plain words. */
export function RolePage({ guide, id, onGo }: RolePageProps) {
  const voice = useVoice();
  const { strings } = voice;
  const role = guide.roles.find((other) => other.id === id);
  if (!role) return <p class="part">{strings.noResult(id)}</p>;
  return (
    <article class="part prose">
      <h2>{label(voice, role.name)}</h2>
      <RoleBadge role={role} onOpen={() => onGo({ page: 'home' })} />
      <p class="lead">
        <Say wording={role.meaning} />
      </p>
      <Listed heading={strings.day} items={role.day} />
      <Listed heading={strings.delivers} items={role.delivers} />
      <Listed heading={strings.measured} items={role.measured} />
      <Chapter heading={strings.dutyLines}>
        {dutiesOf(guide, role).map((duty) => (
          <DutyLine key={duty.id} duty={duty} />
        ))}
      </Chapter>
      <Neighbours guide={guide} role={role} onGo={onGo} />
      <Chapter heading={strings.byKind}>
        {COMPANY_KINDS.map((kind) => (
          <p key={kind}>
            <b>{strings.kinds[kind]}</b> <Say wording={role.kinds[kind]} />
          </p>
        ))}
      </Chapter>
      <Listed heading={strings.questions} items={role.questions} />
      <Chapter heading={strings.titles}>
        <p>{[...role.titles.zh.map(voice.chinese), ...role.titles.en].join(' · ')}</p>
      </Chapter>
      <Chapter heading={strings.jargon}>
        <TermChips
          terms={termsOf(guide, role)}
          onPick={(term) => onGo({ page: 'term', id: term })}
        />
      </Chapter>
    </article>
  );
}

function Chapter(props: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h3>{props.heading}</h3>
      {props.children}
    </section>
  );
}

function Listed({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly Wording[];
}) {
  return (
    <Chapter heading={heading}>
      <ul class="dots">
        {items.map((item) => (
          <li key={item.en}>
            <Say wording={item} />
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function DutyLine({ duty }: { readonly duty: Duty }) {
  const voice = useVoice();
  const { strings } = voice;
  return (
    <details class="duty">
      <summary>
        <b>{label(voice, duty.name)}</b>
        <q>{label(voice, duty.official)}</q>
        <Say wording={duty.plain} />
      </summary>
      <dl>
        {(['day', 'delivers', 'measured'] as const).map((field) => (
          <div key={field}>
            <dt>{strings[field]}</dt>
            <dd>
              <Say wording={duty[field]} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{strings.questions}</dt>
          {duty.questions.map((question) => (
            <dd key={question.en}>
              <Say wording={question} />
            </dd>
          ))}
        </div>
      </dl>
    </details>
  );
}

interface NeighboursProps {
  readonly guide: Guide;
  readonly role: Role;
  readonly onGo: (place: Place) => void;
}

function Neighbours({ guide, role, onGo }: NeighboursProps) {
  const voice = useVoice();
  const { strings } = voice;
  const nameOf = (id: string) => guide.roles.find((other) => other.id === id)?.name;
  return (
    <>
      <Chapter heading={strings.withWhom}>
        {role.with.map(({ role: other, takes, gives }) => (
          <p key={other}>
            <button type="button" class="link" onClick={() => onGo({ page: 'role', id: other })}>
              {label(voice, nameOf(other) ?? { zh: other, en: other })}
            </button>{' '}
            {strings.takes}: <Say wording={takes} /> {strings.gives}: <Say wording={gives} />
          </p>
        ))}
      </Chapter>
      <Chapter heading={strings.differs}>
        {role.differs.map(({ from, name, how }) => (
          <p key={from}>
            <b>{label(voice, name ?? nameOf(from) ?? { zh: from, en: from })}</b>{' '}
            <Say wording={how} />
          </p>
        ))}
      </Chapter>
    </>
  );
}
