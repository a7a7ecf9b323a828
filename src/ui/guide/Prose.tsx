import type { ComponentChildren } from 'preact';
import type { Wording } from '../../core/names.ts';
import { Say } from '../parts/Say.tsx';

interface ChapterProps {
  readonly heading: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A headed part of a guide page. */
export function Chapter({ heading, class: kind = '', children }: ChapterProps) {
  return (
    <section class={`chapter ${kind}`}>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

interface ListedProps {
  readonly heading: string;
  readonly items: readonly Wording[];
  readonly class?: string;
}

/** A chapter that is a list. */
export function Listed({ heading, items, class: kind = '' }: ListedProps) {
  return (
    <Chapter heading={heading} class={kind}>
      <ul class="dots">
        {items.map((item) => (
          <li key={item.en}>
            <Say wording={item} />
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
