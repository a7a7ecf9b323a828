import { ROLES, type DutyId, type RoleId } from '../names.ts';
import type { TextLine } from '../text/lines.ts';
import type { LineReading, Witness } from './read-line.ts';
import type { Reader } from './reader.ts';
import type { Evidence, RoleShare } from './reading.ts';
import { weighDuties } from './weigh-duties.ts';

/** A line of the posting and its reading. */
export interface ReadLine {
  readonly line: TextLine;
  readonly reading: LineReading;
}

/** How much speaks for each role, and for no marketing job at all. */
export interface RoleWeights {
  readonly roles: ReadonlyMap<RoleId, number>;
  readonly none: number;
  /** Indices of the lines that speak for a role. */
  readonly lines: ReadonlyMap<RoleId, readonly number[]>;
}

/** What one line says for a role, or for another profession. */
export interface RoleReason {
  readonly role: RoleId | 'none';
  /** Index of the line. */
  readonly line: number;
  readonly weight: number;
  /** The words as they stand. */
  readonly words: readonly Word[];
}

type Word = Pick<Evidence, 'text'>;

const WORDS = 0.3;
const MAX_WORDS_PER_LINE = 1.2;
// A duty with less weight than this is only hinted at; with `FULL_DUTY` it is clear.
const HINT = 1.2;
const FULL_DUTY = 4;
const OUTSIDE_DUTIES = 0.6;
const TERM = 0.1;

/** The lines of a posting, and which of them ask for work. */
export interface AskedLines {
  readonly lines: readonly ReadLine[];
  readonly asked: ReadonlySet<ReadLine>;
}

/**
 * Sums what the lines say about roles: their duties, the words for roles, the roles of terms. `tell`
 * hears every reason, line by line.
 */
export function weighRoles(
  reader: Reader,
  { lines, asked }: AskedLines,
  tell?: (reason: RoleReason) => void,
): RoleWeights {
  const sums = new Map<RoleId, number>();
  const places = new Map<RoleId, Set<number>>();
  const professions = new Map<string, number>();
  lines.forEach((readLine, i) => {
    const { line, reading } = readLine;
    if (line.section === 'company' || line.section === 'benefits') return;
    const factor = line.section === 'requirements' ? OUTSIDE_DUTIES : 1;
    const add: Add = (role, weight, words) => {
      tell?.({ role, line: i, weight: weight * factor, words });
      sums.set(role, (sums.get(role) ?? 0) + weight * factor);
      if (weight >= 0.3) places.set(role, (places.get(role) ?? new Set()).add(i));
    };
    if (line.section !== 'requirements' || asked.has(readLine)) addDuties(reader, reading, add);
    addTerms(reading, add);
    addWords(reading, add);
    for (const { key, weight, evidence } of otherProfessions(reading)) {
      tell?.({ role: 'none', line: i, weight: weight * factor, words: evidence });
      professions.set(key, (professions.get(key) ?? 0) + weight * factor);
    }
  });
  return {
    roles: sums,
    none: mostlyOne([...professions.values()]),
    lines: new Map([...places].map(([role, set]) => [role, [...set]])),
  };
}

type Add = (role: RoleId, weight: number, words: readonly Word[]) => void;

function addDuties(reader: Reader, reading: LineReading, add: Add): void {
  const [best, second] = weighDuties(reading, new Map());
  if (!best || best.own <= reading.asides.chores) return;
  const total = best.own + (second?.own ?? 0);
  const clear = Math.min(1, Math.max(0, (best.own - HINT) / (FULL_DUTY - HINT)));
  for (const weighed of [best, second]) {
    if (!weighed) continue;
    const part = (weighed.own / total) * clear;
    const words = weighed.witnesses.flatMap(({ evidence }) => evidence);
    for (const [role, speaks] of roleEntries(reader, weighed.duty)) add(role, part * speaks, words);
  }
}

function addTerms({ candidates }: LineReading, add: Add): void {
  for (const candidate of candidates) {
    const [role] = candidate.senses[0]?.belongsTo ?? [];
    if (role) add(role, TERM, [candidate]);
  }
}

function addWords({ roles }: LineReading, add: Add): void {
  for (const found of roles) {
    if (found.owner !== 'none') add(found.owner, weightOf(found), found.evidence);
  }
}

/** What the line's words say for each profession outside marketing, by cue group. */
function otherProfessions({ roles }: LineReading) {
  return roles.flatMap((found) =>
    found.owner === 'none'
      ? [{ key: found.key, weight: weightOf(found), evidence: found.evidence }]
      : [],
  );
}

function weightOf({ weight }: Witness<RoleId | 'none'>): number {
  return Math.min(MAX_WORDS_PER_LINE, weight * WORDS);
}

const BESIDE = 0.4;

// A post in another profession speaks of that one; marketing names many it works with.
function mostlyOne(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const most = Math.max(0, ...weights);
  return most + (total - most) * BESIDE;
}

function roleEntries(reader: Reader, duty: DutyId): [RoleId, number][] {
  const shares = reader.dutyRoles.get(duty) ?? {};
  return ROLES.flatMap((role) => {
    const speaks = shares[role];
    return speaks === undefined ? [] : [[role, speaks] as [RoleId, number]];
  });
}

const SHARPNESS = 1.5;
const LEAST_SHARE = 0.06;

/** The shares of roles, best first; `[]` when the posting is no marketing job. Shares sum to 1. */
export function roleMix(weights: RoleWeights): RoleShare[] {
  if (isNoMarketingJob(weights)) return [];
  const sharp = [...weights.roles].map(([role, weight]) => [role, weight ** SHARPNESS] as const);
  const kept = normalise(sharp).filter(([, share]) => share >= LEAST_SHARE);
  return normalise(kept)
    .toSorted((a, b) => b[1] - a[1])
    .map(([role, share]) => ({ role, share, lines: weights.lines.get(role) ?? [] }));
}

function normalise(weighed: readonly (readonly [RoleId, number])[]): (readonly [RoleId, number])[] {
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return total <= 0 ? [] : weighed.map(([role, weight]) => [role, weight / total] as const);
}

const LEAST_MARKETING = 0.8;
const DOUBT = 0.5;
// One profession's words speak more clearly than duties that many posts share.
const ENOUGH_MARKETING = 0.76;

function isNoMarketingJob({ roles, none }: RoleWeights): boolean {
  const marketing = [...roles.values()].reduce((sum, weight) => sum + weight, 0);
  return marketing < LEAST_MARKETING || none + DOUBT > marketing * ENOUGH_MARKETING;
}
