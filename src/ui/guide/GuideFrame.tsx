import type { ComponentChildren } from 'preact';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Hit } from '../../core/search/lookup.ts';
import { Logo } from '../parts/Logo.tsx';
import { placePath, type Place } from '../place.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useVoice } from '../voice.ts';

interface GuideFrameProps {
  readonly guide: Guide;
  readonly place: Place;
  readonly search: (query: string) => readonly Hit[];
  readonly onGo: (place: Place) => void;
  readonly onOptions: () => void;
  readonly children: ComponentChildren;
}

/** What is around every page of the guide: its name, its parts, search, and the word on privacy. */
export function GuideFrame({ guide, place, search, onGo, onOptions, children }: GuideFrameProps) {
  const { strings, language } = useVoice();
  return (
    <div class="guide-page" lang={language}>
      <header class="guide-top">
        <a class="brand" href="#/">
          <Logo /> <h1>{strings.appName}</h1>
        </a>
        <SearchBox {...{ guide, search, onGo }} />
        <GuideNav place={place} />
      </header>
      <main>{children}</main>
      <footer class="guide-foot">
        <p>{strings.privacy}</p>
        <button type="button" class="quiet-link" onClick={onOptions}>
          {strings.options}
        </button>
      </footer>
    </div>
  );
}

function GuideNav({ place }: Pick<GuideFrameProps, 'place'>) {
  const { strings } = useVoice();
  const parts = [
    { page: 'home', name: strings.whoDoesWhat },
    { page: 'workflow', name: strings.workflow },
    { page: 'kinds', name: strings.companyKinds },
    { page: 'terms', name: strings.terms },
    { page: 'paste', name: strings.paste },
    { page: 'compare', name: strings.compare },
  ] as const;
  return (
    <nav aria-label={strings.siteParts}>
      {parts.map((part) => (
        <a
          key={part.page}
          href={`#/${placePath(part)}`}
          aria-current={isWithin(place, part.page) ? 'page' : undefined}
        >
          {part.name}
        </a>
      ))}
    </nav>
  );
}

function isWithin(place: Place, page: Place['page']): boolean {
  if (place.page === page) return true;
  const parents: Partial<Record<Place['page'], Place['page']>> = {
    role: 'home',
    term: 'terms',
    theme: 'terms',
    search: 'terms',
  };
  return parents[place.page] === page;
}
