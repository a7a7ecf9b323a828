import type { Guide, Role } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS } from '../../core/names.ts';
import { Facts } from '../parts/Facts.tsx';
import { Say } from '../parts/Say.tsx';
import { TermChips } from '../parts/TermChips.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';
import { DutyLine } from './DutyLine.tsx';
import { dutiesOf, termsOf } from './find-entry.ts';
import { Missing } from './Missing.tsx';
import { Neighbours, Differences } from './Neighbours.tsx';
import { Chapter, Listed } from './Prose.tsx';

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
  if (!role) return <Missing what={id} />;
  const place =
    role.side === 'own'
      ? [strings.forces.own]
      : [strings.forces[role.side], strings.parts[role.part]];
  const duties = dutiesOf(guide, role);
  return (
    <article class="sheet">
      <header class={`hero ${role.side}`}>
        <p class="eyebrow">{place.filter(Boolean).join(strings.placeMark)}</p>
        <h2>{label(voice, role.name)}</h2>
        <p class="tagline">{label(voice, role.tagline)}</p>
      </header>
      <p class="lead">
        <Say wording={role.meaning} />
      </p>
      <div class="columns">
        <div>
          <Listed heading={strings.day} items={role.day} />
          <Chapter heading={strings.withWhom}>
            <Neighbours guide={guide} role={role} onGo={onGo} />
          </Chapter>
          {duties.length > 0 && (
            <Chapter heading={strings.dutyLines}>
              {duties.map((duty) => (
                <DutyLine key={duty.id} duty={duty} />
              ))}
            </Chapter>
          )}
          <Differences guide={guide} role={role} onGo={onGo} />
        </div>
        <div>
          <Listed heading={strings.delivers} items={role.delivers} />
          <Listed heading={strings.measured} items={role.measured} />
          <Listed heading={strings.questions} items={role.questions} class="ask" />
          <AtKinds role={role} />
          <Chapter heading={strings.titles}>
            <p class="titles">
              {[...role.titles.zh.map(voice.chinese), ...role.titles.en].join(strings.listMark)}
            </p>
          </Chapter>
        </div>
      </div>
      <Chapter heading={strings.jargon}>
        <TermChips
          terms={termsOf(guide, role)}
          limit={24}
          onPick={(term) => onGo({ page: 'term', id: term })}
        />
      </Chapter>
    </article>
  );
}

function AtKinds({ role }: { readonly role: Role }) {
  const { strings } = useVoice();
  return (
    <Chapter heading={strings.byKind}>
      <Facts
        facts={COMPANY_KINDS.map((kind) => ({
          name: strings.kinds[kind],
          says: <Say wording={role.kinds[kind]} />,
        }))}
      />
    </Chapter>
  );
}
