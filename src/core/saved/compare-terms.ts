/** What postings ask for in common, and each alone. */
export interface TermComparison {
  /** In every posting; `[]` for fewer than two. */
  readonly common: readonly string[];
  /** By posting: what stands in no other. */
  readonly only: readonly (readonly string[])[];
}

/** Compares lists of ids; the order is that of the lists. */
export function compareTerms(lists: readonly (readonly string[])[]): TermComparison {
  const sets = lists.map((list) => new Set(list));
  const [first, ...rest] = sets;
  const common =
    first && rest.length > 0 ? [...first].filter((id) => rest.every((set) => set.has(id))) : [];
  const only = sets.map((set) =>
    [...set].filter((id) => sets.every((other) => other === set || !other.has(id))),
  );
  return { common, only };
}
