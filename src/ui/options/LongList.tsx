import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useNumber, useOptionsStrings } from './options-strings.ts';

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** What a search looks through. */
  readonly textOf: (item: T) => string;
  readonly children: (item: T) => ComponentChildren;
}

const PAGE = 50;
const SEARCH_FROM = 8;

/** A list with a search once it is long, shown a page at a time so that thousands cost nothing. */
export function LongList<T>({ items, keyOf, textOf, children }: LongListProps<T>) {
  const strings = useOptionsStrings();
  const number = useNumber();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const wanted = query.trim().toLowerCase();
  const found = wanted
    ? items.filter((item) => textOf(item).toLowerCase().includes(wanted))
    : items;
  const more = Math.min(found.length - shown, PAGE);
  return (
    <>
      {items.length >= SEARCH_FROM && (
        <div class="finder">
          <input
            type="search"
            value={query}
            placeholder={strings.filter}
            aria-label={strings.filter}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <span class="quiet" role="status">
            {found.length === 0 ? strings.filterNone : strings.count(number(found.length))}
          </span>
        </div>
      )}
      <ul class="rows">
        {found.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          {strings.showMore(number(more))}
        </button>
      )}
    </>
  );
}
