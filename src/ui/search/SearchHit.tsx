import { useEffect, useRef } from 'preact/hooks';
import type { Guide } from '../../core/dictionary/guide.ts';
import type { Wording } from '../../core/names.ts';
import type { Hit } from '../../core/search/lookup.ts';
import { Gloss } from '../parts/Gloss.tsx';
import { Marked } from '../parts/Marked.tsx';
import { label, useVoice } from '../voice.ts';

interface HitTextProps {
  readonly guide: Guide;
  readonly hit: Hit;
  readonly query: string;
}

interface SearchHitProps extends HitTextProps {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onPick: () => void;
}

/** One result in the list below the search field. */
export function SearchHit({ id, isChosen, onPick, ...text }: SearchHitProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <div
      ref={ref}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      class="hit"
      onClick={onPick}
      onKeyDown={(event) => event.key === 'Enter' && onPick()}
    >
      <HitText {...text} />
    </div>
  );
}

/** The name with what was found marked, and its meaning in a line. */
export function HitText({ guide, hit, query }: HitTextProps) {
  const voice = useVoice();
  const name = label(voice, hit.label);
  const found = hit.pinyin === null ? hit.found : voice.chinese(hit.found);
  const gloss = glossOf(guide, hit);
  return (
    <>
      <span class="name">
        <Marked text={name} query={query} pinyin={found === name ? hit.pinyin : null} />
        {found !== name && (
          <small>
            <Marked text={found} query={query} pinyin={hit.pinyin} />
          </small>
        )}
        {hit.pinyin && <small lang="zh-Latn-pinyin">{hit.pinyin}</small>}
        {hit.kind !== 'term' && (
          <span class="badge plain">
            {hit.kind === 'role' ? voice.strings.roles : voice.strings.theme}
          </span>
        )}
      </span>
      {gloss && <Gloss wording={gloss} />}
    </>
  );
}

function glossOf(guide: Guide, { kind, id }: Hit): Wording | null {
  if (kind === 'term') {
    return guide.terms.find((term) => term.id === id)?.senses[0]?.meaning ?? null;
  }
  return kind === 'role' ? (guide.roles.find((role) => role.id === id)?.tagline ?? null) : null;
}
