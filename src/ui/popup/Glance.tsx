import type { Guide } from '../../core/dictionary/guide.ts';
import type { Posting, Reading } from '../../core/reading/reading.ts';
import { CompanyKindChoice } from '../parts/CompanyKindChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Mismatch } from '../parts/Mismatch.tsx';
import { RoleMix } from '../parts/RoleMix.tsx';
import { TopTerms } from '../parts/TopTerms.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import type { Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import type { PopupActions } from './Popup.tsx';

export interface GlanceProps {
  readonly posting: Posting;
  readonly reading: Reading;
  readonly guide: Guide;
  readonly isKept?: boolean;
  readonly actions: Pick<PopupActions, 'setKind' | 'jump' | 'keep' | 'openGuide'>;
  readonly onGo: (place: Place) => void;
}

/** What the posting on this page really is, at one glance. */
export function Glance(props: GlanceProps) {
  const { posting, reading, guide, actions, onGo } = props;
  const onRole = (id: string) => onGo({ page: 'role', id });
  return (
    <section class="part glance">
      {reading.roles.length > 0 && <Keep {...props} />}
      <Verdict shares={reading.roles} guide={guide} />
      {reading.roles.length > 0 && (
        <RoleMix shares={reading.roles} roles={guide.roles} onOpen={onRole} />
      )}
      <Mismatch {...{ posting, reading, guide }} onLine={actions.jump} />
      {reading.roles.length > 0 && (
        <CompanyKindChoice finding={reading.companyKind} guide={guide} onKind={actions.setKind} />
      )}
      <TopTerms reading={reading} guide={guide} onTerm={(id) => onGo({ page: 'term', id })} />
    </section>
  );
}

function Keep({ isKept, actions }: GlanceProps) {
  const { strings } = useVoice();
  if (isKept) {
    return (
      <button
        type="button"
        class="quiet-link keep"
        onClick={() => actions.openGuide({ page: 'compare' })}
      >
        <Icon name="check" /> {strings.keptCompare}
      </button>
    );
  }
  if (!actions.keep) return null;
  return (
    <button type="button" class="quiet-link keep" onClick={actions.keep}>
      <Icon name="keep" /> {strings.keep}
    </button>
  );
}
