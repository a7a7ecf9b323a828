import type { ComponentChildren } from 'preact';

/** A short answer and what it answers. */
export interface Fact {
  readonly name: string;
  readonly says: ComponentChildren;
}

/** Short answers, each beside its name; those with nothing to say are left out by the caller. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
