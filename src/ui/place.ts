/** Where in the guide a reader is; also the part after `#/` of a deep link. */
export type Place =
  | { readonly page: 'home' | 'workflow' | 'kinds' | 'terms' | 'paste' | 'compare' }
  /** `id` names the entry; for `search` it is what is looked for, for `own` the words to explain. */
  | { readonly page: 'role' | 'term' | 'theme' | 'search' | 'own'; readonly id: string };

export const HOME: Place = { page: 'home' };

const PLAIN = ['workflow', 'kinds', 'terms', 'paste', 'compare'] as const;
const NAMED = ['role', 'term', 'theme', 'search', 'own'] as const;

/** `role/media` for a role's page, `` for the start. */
export function placePath(place: Place): string {
  if (place.page === 'home') return '';
  return 'id' in place ? `${place.page}/${encodeURIComponent(place.id)}` : place.page;
}

/** The place a path leads to; the start for a path we do not know. */
export function parsePlace(path: string): Place {
  const [wanted = '', ...rest] = path.replace(/^#?\/?/, '').split('/');
  // A hand-made address may have its slashes unescaped (A/B).
  const id = decoded(rest.join('/'));
  const named = NAMED.find((page) => page === wanted);
  if (named && id) return { page: named, id };
  const plain = PLAIN.find((page) => page === wanted);
  return plain ? { page: plain } : HOME;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A hand-made address with a broken escape.
    return text;
  }
}
