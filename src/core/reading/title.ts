import type { RoleId } from '../names.ts';
import { fold } from '../text/fold.ts';
import type { Reader } from './reader.ts';
import { cueText, findGroups } from './word-index.ts';

/** The roles a title names, by weight; `none` = it names a post outside marketing. */
export type TitleRoles = ReadonlyMap<RoleId | 'none', number>;

/** Reads a title; empty when it names no post we know. What stands first qualifies the rest. */
export function readTitle(reader: Reader, title: string): TitleRoles {
  const text = cueText(fold(title, reader.dictionary.folding).text);
  const found = findGroups(reader.titles, text)
    .flatMap(({ group, spans }) => spans.map((span) => ({ role: group.owner, ...span })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const roles = new Map<RoleId | 'none', number>();
  let covered = 0;
  let first = -1;
  for (const { role, start, end } of found) {
    // 营销经理 in 产品营销经理 names nothing of its own; the same words may name two roles.
    if (start < covered && start !== first) continue;
    roles.set(role, Math.max(roles.get(role) ?? 0, end - start));
    covered = end;
    first = start;
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
