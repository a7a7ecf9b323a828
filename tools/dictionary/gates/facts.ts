import type { Problem, Source } from '../load.ts';

/** How many facts the source document has. */
const FACTS = 42;

/** Facts that no entry cites, and citations of facts that do not exist. */
export function checkFacts(source: Source): Problem[] {
  const cited = citedFacts(source);
  const known = Array.from({ length: FACTS }, (_, i) => `S${String(i + 1).padStart(2, '0')}`);
  const place = { file: 'dictionary', entry: '', field: 'source' };
  return [
    ...known.filter((fact) => !cited.has(fact)).map((fact) => ({ ...place, rule: `no entry cites ${fact}` })),
    ...[...cited]
      .filter((fact) => fact !== 'field' && !known.includes(fact))
      .map((fact) => ({ ...place, rule: `${fact} is no fact of the source document` })),
  ];
}

function citedFacts(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'source' && Array.isArray(inner)) inner.forEach((fact) => found.add(String(fact)));
    else citedFacts(inner, found);
  }
  return found;
}
