import type { Guide } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import type { RoleShare } from '../../core/reading/reading.ts';
import type { Hit } from '../../core/search/lookup.ts';
import type { Place } from '../place.ts';
import { CompanyKinds } from './CompanyKinds.tsx';
import { GuideHome } from './GuideHome.tsx';
import { RolePage } from './RolePage.tsx';
import { SearchPage } from './SearchPage.tsx';
import { TermList, ThemePage } from './TermList.tsx';
import { TermPage } from './TermPage.tsx';
import { WorkflowSteps } from './WorkflowSteps.tsx';

export interface GuidePageProps {
  readonly guide: Guide;
  readonly place: Place;
  /** The roles of the posting in front, lit up on the map. */
  readonly lit: readonly RoleShare[];
  /** Its company kind, or null. */
  readonly kind: CompanyKind | null;
  readonly search: (query: string) => readonly Hit[];
  readonly onGo: (place: Place) => void;
}

/** One page of the guide; null for places that are not the guide's. */
export function GuidePage(props: GuidePageProps) {
  const { place } = props;
  return 'id' in place ? <Entry {...props} place={place} /> : <Overview {...props} />;
}

function Overview({ guide, place, lit, kind, onGo }: GuidePageProps) {
  switch (place.page) {
    case 'home':
      return <GuideHome guide={guide} lit={lit} onGo={onGo} />;
    case 'workflow':
      return <WorkflowSteps guide={guide} onGo={onGo} />;
    case 'kinds':
      return <CompanyKinds guide={guide} first={kind} />;
    case 'terms':
      return <TermList guide={guide} onGo={onGo} />;
    default:
      return null;
  }
}

type EntryPlace = Extract<Place, { readonly id: string }>;

function Entry({ guide, place, search, onGo }: GuidePageProps & { readonly place: EntryPlace }) {
  switch (place.page) {
    case 'theme':
      return <ThemePage guide={guide} id={place.id} onGo={onGo} />;
    case 'role':
      return <RolePage guide={guide} id={place.id} onGo={onGo} />;
    case 'term':
      return <TermPage guide={guide} id={place.id} onGo={onGo} />;
    case 'search':
      return <SearchPage guide={guide} query={place.id} search={search} onGo={onGo} />;
    default:
      return null;
  }
}
