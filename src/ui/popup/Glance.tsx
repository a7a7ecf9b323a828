import type { Guide } from '../../core/dictionary/guide.ts';
import { COMPANY_KINDS, type CompanyKind, type RoleId } from '../../core/names.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { RoleMix } from '../parts/RoleMix.tsx';
import { headword } from '../parts/TermChips.tsx';
import { label, useVoice } from '../voice.ts';

export interface GlanceProps {
  readonly reading: Reading;
  readonly title: string | null;
  readonly guide: Guide;
  readonly onRole: (role: RoleId) => void;
  readonly onTerm: (id: string) => void;
  readonly onKind: (kind: CompanyKind | null) => void;
}

const MAX_TERMS = 8;

/** What the posting on this page really is, at one glance. */
export function Glance(props: GlanceProps) {
  const { strings } = useVoice();
  const { reading, guide, onRole } = props;
  return (
    <section class="part">
      {reading.roles.length === 0 ? (
        <p class="verdict">{strings.notMarketing}</p>
      ) : (
        <>
          <h2>{strings.reallyIs}</h2>
          <RoleMix shares={reading.roles} roles={guide.roles} onOpen={onRole} />
        </>
      )}
      <Mismatch {...props} />
      <KindChoice {...props} />
      <TopTerms {...props} />
    </section>
  );
}

function Mismatch({ reading: { titleMismatch }, title, guide }: GlanceProps) {
  const voice = useVoice();
  const is = guide.roles.find(({ id }) => id === titleMismatch?.is);
  if (!titleMismatch || !is || !title) return null;
  return <p class="warning">{voice.strings.mismatch(title, label(voice, is.name))}</p>;
}

function KindChoice({ reading: { companyKind }, onKind }: GlanceProps) {
  const { strings } = useVoice();
  return (
    <label class="kind">
      <select
        value={companyKind?.kind ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onKind(COMPANY_KINDS.find((kind) => kind === chosen) ?? null);
        }}
      >
        <option value="">{strings.kindUnknown}</option>
        {COMPANY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {strings.kinds[kind]}
          </option>
        ))}
      </select>
    </label>
  );
}

function TopTerms({ reading: { matches }, guide, onTerm }: GlanceProps) {
  const voice = useVoice();
  const top = commonest(matches.map(({ term }) => term)).flatMap(([id, count]) => {
    const term = guide.terms.find((other) => other.id === id);
    return term ? [{ id, count, words: headword(term) }] : [];
  });
  if (top.length === 0) return null;
  return (
    <>
      <h2>{voice.strings.topTerms}</h2>
      <ul class="chips">
        {top.map(({ id, count, words }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => onTerm(id)}>
              {label(voice, words)} {count > 1 && <small>{voice.strings.times(count)}</small>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function commonest(ids: readonly string[]): [id: string, count: number][] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MAX_TERMS);
}
