import type { CompanyKind, RoleId } from '../names.ts';
import type { Match } from '../reading/reading.ts';
import type { Candidate } from './find-candidates.ts';
import type { OpenSense } from './open-senses.ts';

/** The candidates of one line and where in the posting the line begins. */
export interface LineCandidates {
  readonly start: number;
  readonly candidates: readonly Candidate[];
}

/** What is known about the whole posting; null where it is not known (yet). */
export interface SenseContext {
  readonly companyKind: CompanyKind | null;
  /** Best first; `[]` when the posting is no marketing job. */
  readonly roles: readonly RoleId[] | null;
}

/**
 * The matches of a posting with the senses that stay possible, likeliest first; offsets are UTF-16 code
 * units of the posting. A candidate that means something outside marketing is no match.
 */
export function chooseSenses(lines: readonly LineCandidates[], context: SenseContext): Match[] {
  return lines.flatMap(({ start, candidates }) =>
    candidates.flatMap((candidate): Match[] => {
      const senses = possible(candidate.senses, context);
      if (senses.length === 0) return [];
      const { text, term, near } = candidate;
      return [
        {
          start: start + candidate.start,
          end: start + candidate.end,
          text,
          term,
          senses: senses.map(({ id }) => id),
          near,
        },
      ];
    }),
  );
}

/** How much farther off than the nearest word another one still has a say, in units of the line. */
const EARSHOT = 12;

/** Senses that surely hold beat those bound to nothing, which beat those we cannot tell about. */
function possible(senses: readonly OpenSense[], context: SenseContext): readonly OpenSense[] {
  const [only, ...others] = senses;
  if (only && others.length === 0 && !only.bound) return only.outside ? [] : senses;
  const judged = senses.map((sense) => ({ sense, holds: holds(sense, context) }));
  const of = (wanted: Holds) =>
    judged.filter(({ holds }) => holds === wanted).map(({ sense }) => sense);
  const pool = [of('yes'), of('free'), of('unknown')].find((tier) => tier.length > 0) ?? [];
  const ranked = pool.toSorted(
    (a, b) => a.distance - b.distance || fit(b, context) - fit(a, context),
  );
  if (ranked[0]?.outside && ranked[0].distance < Infinity) return [];
  const nearest = ranked[0]?.distance ?? Infinity;
  return ranked.filter(({ outside, distance }) => !outside && hasSay(distance, nearest));
}

function hasSay(distance: number, nearest: number): boolean {
  return distance === Infinity || distance - nearest <= EARSHOT;
}

type Holds = 'yes' | 'no' | 'free' | 'unknown';

function holds(
  { bound, kinds, roles }: OpenSense,
  { companyKind, roles: mix }: SenseContext,
): Holds {
  if (!bound) return 'free';
  const leading = mix?.[0];
  const known = [
    kinds && (companyKind === null ? null : kinds.includes(companyKind)),
    roles && (mix === null ? null : leading !== undefined && roles.includes(leading)),
  ].filter((_, i) => [kinds, roles][i] !== null);
  if (known.includes(false)) return 'no';
  return known.includes(null) ? 'unknown' : 'yes';
}

/** 1 when the sense belongs to the role that leads the posting. */
function fit({ belongsTo }: OpenSense, { roles }: SenseContext): number {
  const leading = roles?.[0];
  return leading !== undefined && belongsTo.includes(leading) ? 1 : 0;
}
