import { LongList } from './LongList.tsx';
import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

/** A term the user knows, under the name it is listed by. */
export interface KnownTerm {
  readonly id: string;
  readonly name: string;
}

export interface KnownSectionProps {
  readonly known: readonly KnownTerm[];
  readonly onPutBack: (terms: readonly KnownTerm[]) => void;
}

/** The terms that are no longer marked. */
export function KnownSection({ known, onPutBack }: KnownSectionProps) {
  const strings = useOptionsStrings();
  return (
    <Section id="known" hint={strings.knownHint}>
      {known.length === 0 && <p class="quiet">{strings.knownNone}</p>}
      <LongList items={known} keyOf={({ id }) => id} textOf={({ name }) => name}>
        {(term) => (
          <>
            <span class="grow">{term.name}</span>
            <button
              type="button"
              class="button"
              aria-label={`${strings.putBack}: ${term.name}`}
              onClick={() => onPutBack([term])}
            >
              {strings.putBack}
            </button>
          </>
        )}
      </LongList>
      {known.length > 1 && (
        <button type="button" class="button" onClick={() => onPutBack(known)}>
          {strings.putBackAll}
        </button>
      )}
    </Section>
  );
}
