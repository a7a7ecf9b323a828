import { chooseSenses } from '../match/choose-senses.ts';
import type { CompanyKind, RoleId } from '../names.ts';
import { linesAskedFor } from './asked-for.ts';
import { findCompanyKind } from './company-kind.ts';
import type { Reader } from './reader.ts';
import type { DutyFinding, Evidence, Line, Posting, Reading, RoleShare } from './reading.ts';
import { withoutOwnName } from './own-name.ts';
import { priorOf } from './prior.ts';
import { roleMix, weighRoles, type ReadLine, type RoleWeights } from './role-mix.ts';
import { readTitle, titleRole, type TitleRoles } from './title.ts';
import { findDuty, type Prior } from './weigh-duties.ts';

/** What the reader of a posting knows beyond its text. */
export interface ReadingOptions {
  /** The user's own choice; overrules what the posting tells. */
  readonly companyKind?: CompanyKind | undefined;
}

/**
 * Puts the readings of a posting's lines together, in slices; cheap, so it may run again after every
 * change.
 */
export function* combine(
  reader: Reader,
  { posting, lines }: { posting: Omit<Posting, 'body'>; lines: readonly ReadLine[] },
  options: ReadingOptions = {},
): Generator<void, Reading> {
  const title = posting.title === null ? new Map() : readTitle(reader, posting.title);
  const asked = linesAskedFor(reader.asking, lines);
  yield;
  const fromBody = weighRoles(reader, { lines, asked });
  const bodyMix = roleMix(fromBody);
  const titleMismatch = mismatch(title, bodyMix);
  // A title that the work does not bear out is told of, not believed.
  const roles = titleMismatch ? bodyMix : roleMix(withTitle(fromBody, title));
  const companyKind = options.companyKind
    ? { kind: options.companyKind, evidence: [] }
    : findCompanyKind(reader, posting, { lines: lines.map(({ reading }) => reading), roles });
  const prior =
    roles.length > 0
      ? priorOf(reader, { roles, lines: Array.from(asked, ({ reading }) => reading) })
      : null;
  yield;
  const found = lines.map(({ line: { start, text }, reading: { candidates } }) => ({
    start,
    text,
    candidates,
  }));
  const matches = chooseSenses(withoutOwnName(found, posting.company), {
    companyKind: companyKind?.kind ?? null,
    roles: roles.map(({ role }) => role),
  });
  yield;
  return {
    matches,
    lines: lines.map((line) => toLine(line, asked.has(line) ? prior : null)),
    roles,
    titleMismatch,
    companyKind,
  };
}

const TITLE = 0.5;

// A title speaks as loudly as half of the rest together.
function withTitle(weights: RoleWeights, title: TitleRoles): RoleWeights {
  if (title.size === 0) return weights;
  const total = [...weights.roles.values()].reduce((sum, weight) => sum + weight, weights.none);
  const lengths = [...title.values()].reduce((sum, length) => sum + length, 0);
  const roles = new Map(weights.roles);
  let { none } = weights;
  for (const [role, length] of title) {
    const weight = (Math.max(1, total) * TITLE * length) / lengths;
    if (role === 'none') none += weight;
    else roles.set(role, (roles.get(role) ?? 0) + weight);
  }
  return { ...weights, roles, none };
}

function toLine({ line, reading }: ReadLine, prior: Prior | null): Line {
  const { start, end, text, section, heading } = line;
  const finding = prior && findDuty(reading, prior);
  return { start, end, text, section, heading, finding: finding && moved(finding, start) };
}

function moved(finding: DutyFinding, by: number): DutyFinding {
  const evidence = finding.evidence.map((piece): Evidence => ({
    ...piece,
    start: piece.start + by,
    end: piece.end + by,
  }));
  return { ...finding, evidence };
}

const BORNE_OUT = 0.15;

function mismatch(title: TitleRoles, roles: readonly RoleShare[]): Reading['titleMismatch'] {
  const says = titleRole(title);
  const is: RoleId | undefined = roles[0]?.role;
  if (says === null || is === undefined || says === is) return null;
  const share = roles.find(({ role }) => role === says)?.share ?? 0;
  return share < BORNE_OUT ? { says, is } : null;
}
