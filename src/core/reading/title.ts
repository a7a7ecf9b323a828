import type { RoleId } from '../names.ts';
import { fold } from '../text/fold.ts';
import type { Reader } from './reader.ts';
import { cueText, findGroups } from './word-index.ts';

/** The roles a title names, by weight; `none` = it names a post outside marketing. */
export type TitleRoles = ReadonlyMap<RoleId | 'none', number>;

/** Reads a title; empty when it names no post we know. */
export function readTitle(reader: Reader, title: string): TitleRoles {
  const text = cueText(fold(title, reader.dictionary.folding).text);
  const roles = new Map<RoleId | 'none', number>();
  for (const { group, spans } of findGroups(reader.titles, text)) {
    const length = Math.max(...spans.map(({ start, end }) => end - start));
    roles.set(group.owner, Math.max(roles.get(group.owner) ?? 0, length));
  }
  return roles;
}

/** The one role a title names most clearly; null when it names none, several or no marketing post. */
export function titleRole(roles: TitleRoles): RoleId | null {
  const named = [...roles].toSorted((a, b) => b[1] - a[1]);
  const [best, second] = named;
  if (!best || best[0] === 'none' || (second && second[1] >= best[1])) return null;
  return best[0];
}
