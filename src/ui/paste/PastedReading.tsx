import { useState } from 'preact/hooks';
import { plainWording } from '../../core/reading/plain-wording.ts';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { CompanyKind } from '../../core/names.ts';
import type { Posting, Reading } from '../../core/reading/reading.ts';
import { termPlace } from '../guide/find-entry.ts';
import { CompanyKindChoice } from '../parts/CompanyKindChoice.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Mismatch } from '../parts/Mismatch.tsx';
import { RoleMix } from '../parts/RoleMix.tsx';
import { TopTerms } from '../parts/TopTerms.tsx';
import { Verdict } from '../parts/Verdict.tsx';
import type { Place } from '../place.ts';
import { PopoverCard } from '../popover/PopoverCard.tsx';
import { useVoice } from '../voice.ts';
import { CardOver } from './CardOver.tsx';
import { MarkedLines, type PickedTerm } from './MarkedLines.tsx';
import { usePicked, type Picked } from './use-picked.ts';

export interface PastedReadingProps {
  readonly guide: Guide;
  readonly posting: Posting;
  readonly reading: Reading;
  readonly known: ReadonlySet<string>;
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly onKind: (kind: CompanyKind | null) => void;
  readonly onKnow: (term: string, known: boolean) => void;
  readonly onBothLanguages: () => void;
  readonly onAgain: () => void;
  readonly onGo: (place: Place) => void;
}

/** A pasted posting read as on a page: its marked lines, and what the job really is. */
export function PastedReading(props: PastedReadingProps) {
  const { guide, posting, reading, onGo } = props;
  const { strings } = useVoice();
  const picked = usePicked();
  const isEmpty = reading.matches.length === 0 && reading.roles.length === 0;
  return (
    <div class="pasted">
      <header>
        <h2>{posting.title ?? strings.untitled}</h2>
        {posting.company && <p class="quiet">{posting.company}</p>}
      </header>
      <aside class="glance" aria-label={strings.reallyIs}>
        {isEmpty ? <p class="verdict">{strings.pasteNothing}</p> : <Glance {...props} />}
        <p class="buttons">
          <KeepButton {...props} />
          <button type="button" class="secondary" onClick={() => print()}>
            <Icon name="print" /> {strings.print}
          </button>
          <button type="button" class="secondary" onClick={props.onAgain}>
            {strings.pasteAgain}
          </button>
        </p>
      </aside>
      <section class="posting">
        {reading.matches.length > 0 && <p class="hint quiet">{strings.clickWord}</p>}
        <MarkedLines
          {...{ guide, reading }}
          known={props.known}
          onPick={picked.pick}
          onRest={picked.rest}
        />
      </section>
      {picked.now && <Card {...props} picked={picked} term={picked.now} onGo={onGo} />}
    </div>
  );
}

function Glance({ guide, posting, reading, onGo, onKind }: PastedReadingProps) {
  const scrollTo = ({ start }: { readonly start: number }) =>
    document.querySelector(`#line-${start}`)?.scrollIntoView({ block: 'center' });
  return (
    <>
      <Verdict shares={reading.roles} guide={guide} />
      <RoleMix
        shares={reading.roles}
        roles={guide.roles}
        onOpen={(id) => onGo({ page: 'role', id })}
      />
      <Mismatch {...{ posting, reading, guide }} onLine={scrollTo} />
      {reading.roles.length > 0 && (
        <CompanyKindChoice finding={reading.companyKind} guide={guide} onKind={onKind} />
      )}
      <TopTerms reading={reading} guide={guide} onTerm={(id) => onGo({ page: 'term', id })} />
    </>
  );
}

function KeepButton({ isKept, onKeep, onGo }: PastedReadingProps) {
  const { strings } = useVoice();
  return isKept ? (
    <button type="button" class="secondary" onClick={() => onGo({ page: 'compare' })}>
      <Icon name="check" /> {strings.keptCompare}
    </button>
  ) : (
    <button type="button" class="secondary" onClick={onKeep}>
      <Icon name="keep" /> {strings.keep}
    </button>
  );
}

interface CardProps extends PastedReadingProps {
  readonly picked: Picked;
  readonly term: PickedTerm;
}

function Card({ guide, reading, picked, term: { match, line, anchor, by }, ...props }: CardProps) {
  const [isKnown, setIsKnown] = useState(false);
  const term = guide.terms.find(({ id }) => id === match.term);
  if (!term) return null;
  const know = (known: boolean) => {
    setIsKnown(known);
    props.onKnow(match.term, known);
  };
  const go = (place: Place | null) => {
    picked.close();
    if (place) props.onGo(place);
  };
  return (
    <CardOver
      key={match.start}
      anchor={anchor}
      takesFocus={by === 'click'}
      onClose={picked.close}
      onPointer={picked.hold}
    >
      <PopoverCard
        term={term}
        words={match.text}
        senses={match.senses.flatMap((id) => term.senses.find((sense) => sense.id === id) ?? [])}
        near={match.near}
        kind={reading.companyKind?.kind ?? null}
        line={line.finding && plainWording(line.finding, guide.cues)}
        roles={guide.roles}
        known={isKnown}
        actions={{
          know: () => know(true),
          undo: () => know(false),
          openRole: (id) => go({ page: 'role', id }),
          openTerm: (link) => go(termPlace(guide, link)),
          toggleLanguage: props.onBothLanguages,
          correct: () => go({ page: 'own', id: match.text }),
          close: picked.close,
        }}
      />
    </CardOver>
  );
}
