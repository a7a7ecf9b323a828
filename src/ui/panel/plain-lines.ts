import type { Duty, Guide } from '../../core/dictionary/guide.ts';
import type { RoleId, Wording } from '../../core/names.ts';
import { plainWording } from '../../core/reading/plain-wording.ts';
import type { Line, Match, Reading } from '../../core/reading/reading.ts';

/** A line of a posting with all we have to say of it. */
export interface PlainLine {
  readonly line: Line;
  readonly plain: Wording | null;
  readonly matches: readonly Match[];
  /** The roles this line speaks for, the posting's main role first. */
  readonly roles: readonly RoleId[];
}

/** The lines under one heading of the posting; `heading` is null for those before the first. */
export interface LineGroup {
  readonly heading: Line | null;
  readonly lines: readonly PlainLine[];
}

/** The posting line by line; blank lines are left out. */
export function plainLines(reading: Reading, guide: Guide): LineGroup[] {
  const groups: { heading: Line | null; lines: PlainLine[] }[] = [];
  reading.lines.forEach((line, index) => {
    if (line.text.trim() === '') return;
    if (line.heading) {
      groups.push({ heading: line, lines: [] });
      return;
    }
    if (groups.length === 0) groups.push({ heading: null, lines: [] });
    groups.at(-1)?.lines.push({
      line,
      plain: line.finding && plainWording(line.finding, guide.cues),
      matches: reading.matches.filter((m) => m.start >= line.start && m.end <= line.end),
      roles: reading.roles.flatMap(({ role, lines }) => (lines.includes(index) ? [role] : [])),
    });
  });
  return groups;
}

/** The same with only the lines of one role; all for null. Headings with no line left fall away. */
export function linesOfRole(groups: readonly LineGroup[], role: RoleId | null): LineGroup[] {
  if (role === null) return [...groups];
  return groups
    .map(({ heading, lines }) => ({
      heading,
      lines: lines.filter(({ roles }) => roles.includes(role)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** The duties of these lines, in their order, once each: what to ask about in the interview. */
export function dutiesOfLines(groups: readonly LineGroup[], guide: Guide): Duty[] {
  const ids = groups.flatMap(({ lines }) => lines.flatMap(({ line }) => line.finding?.duty ?? []));
  return [...new Set(ids)].flatMap((id) => guide.duties.find((duty) => duty.id === id) ?? []);
}
