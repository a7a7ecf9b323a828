import type { Guide, GuideTerm } from '../../core/dictionary/guide.ts';
import type { DutyId } from '../../core/names.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { SavedPosting } from '../../core/saved/saved-posting.ts';
import { RoleMix } from '../parts/RoleMix.tsx';
import { TermChips } from '../parts/TermChips.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import type { Place } from '../place.ts';
import { label, useVoice } from '../voice.ts';

interface ComparedPostingProps {
  readonly guide: Guide;
  readonly posting: SavedPosting;
  readonly reading: Reading;
  /** Terms that none of the others has. */
  readonly only: readonly GuideTerm[];
  readonly onGo: (place: Place) => void;
}

const MAX_ONLY = 12;

/** One column of the comparison. */
export function ComparedPosting({ guide, posting, reading, only, onGo }: ComparedPostingProps) {
  const voice = useVoice();
  const { strings } = voice;
  const duties = countDuties(reading);
  return (
    <section class="column">
      <header>
        <h3>{posting.title ?? strings.untitled}</h3>
        <p class="quiet">
          {[posting.company, reading.companyKind && strings.kinds[reading.companyKind.kind]]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <div class="glance">
        <Verdict shares={reading.roles} guide={guide} level={4} />
        <RoleMix
          shares={reading.roles}
          roles={guide.roles}
          onOpen={(id) => onGo({ page: 'role', id })}
        />
      </div>
      <div>
        <h4>{strings.dutiesAsked}</h4>
        <ul class="duty-counts">
          {duties.map(([id, count]) => {
            const duty = guide.duties.find((other) => other.id === id);
            return (
              duty && (
                <li key={id}>
                  {label(voice, duty.name)} {count > 1 && <small>{strings.times(count)}</small>}
                </li>
              )
            );
          })}
          {duties.length === 0 && <li class="quiet">{strings.noneFound}</li>}
        </ul>
      </div>
      <div>
        {only.length > 0 && (
          <>
            <h4>{strings.onlyHere}</h4>
            <TermChips terms={only} limit={MAX_ONLY} onPick={(id) => onGo({ page: 'term', id })} />
          </>
        )}
      </div>
    </section>
  );
}

function countDuties({ lines }: Reading): [DutyId, number][] {
  const counts = new Map<DutyId, number>();
  for (const { finding } of lines) {
    if (finding) counts.set(finding.duty, (counts.get(finding.duty) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
