import type { Guide } from '../../core/dictionary/guide.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import { HOME, type Place } from '../place.ts';
import { useVoice } from '../voice.ts';
import { CompanyKindsTable } from './CompanyKindsTable.tsx';
import { RoleMap } from './RoleMap.tsx';
import { RolePage } from './RolePage.tsx';
import { TermPage } from './TermPage.tsx';
import { TermList } from './TermList.tsx';
import { WorkflowSteps } from './WorkflowSteps.tsx';

export interface GuideViewProps {
  readonly guide: Guide;
  readonly place: Place;
  /** The roles of the posting in front, lit up on the map. */
  readonly lit: readonly RoleShare[];
  readonly onGo: (place: Place) => void;
}

/** The full role guide: the map, the workflow, the company kinds, every role and term. */
export function GuideView(props: GuideViewProps) {
  return (
    <div class="guide">
      <GuideTabs place={props.place} onGo={props.onGo} />
      <GuidePage {...props} />
    </div>
  );
}

function GuidePage({ guide, place, lit, onGo }: GuideViewProps) {
  switch (place.page) {
    case 'home':
      return <RoleMap guide={guide} lit={lit} onRole={(id) => onGo({ page: 'role', id })} />;
    case 'workflow':
      return <WorkflowSteps guide={guide} onGo={onGo} />;
    case 'kinds':
      return <CompanyKindsTable guide={guide} />;
    case 'terms':
      return <TermList guide={guide} onGo={onGo} />;
    case 'role':
      return <RolePage guide={guide} id={place.id} onGo={onGo} />;
    case 'term':
      return <TermPage guide={guide} id={place.id} onGo={onGo} />;
  }
}

function GuideTabs({ place, onGo }: Pick<GuideViewProps, 'place' | 'onGo'>) {
  const { strings } = useVoice();
  const tabs = [
    { place: HOME, name: strings.whoDoesWhat },
    { place: { page: 'workflow' }, name: strings.workflow },
    { place: { page: 'kinds' }, name: strings.companyKinds },
    { place: { page: 'terms' }, name: strings.terms },
  ] as const;
  return (
    <nav class="tabs" aria-label={strings.guide}>
      {tabs.map((tab) => (
        <button
          key={tab.place.page}
          type="button"
          aria-current={tab.place.page === place.page ? 'page' : undefined}
          onClick={() => onGo(tab.place)}
        >
          {tab.name}
        </button>
      ))}
    </nav>
  );
}
