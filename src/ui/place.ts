/** Where in the guide a reader is; also the part after `#/` of a deep link. */
export type Place =
  | { readonly page: 'home' | 'workflow' | 'kinds' | 'terms' }
  | { readonly page: 'role' | 'term'; readonly id: string };

export const HOME: Place = { page: 'home' };

/** `role/media` for a role's page, `` for the start. */
export function placePath(place: Place): string {
  if (place.page === 'home') return '';
  return 'id' in place ? `${place.page}/${encodeURIComponent(place.id)}` : place.page;
}

/** The place a path leads to; the start for a path we do not know. */
export function parsePlace(path: string): Place {
  const [page = '', id = ''] = path.replace(/^#?\/?/, '').split('/');
  if ((page === 'role' || page === 'term') && id) return { page, id: decoded(id) };
  if (page === 'workflow' || page === 'kinds' || page === 'terms') return { page };
  return HOME;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A hand-made address with a broken escape.
    return text;
  }
}
