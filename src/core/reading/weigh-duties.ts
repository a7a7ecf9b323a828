import type { DutyId } from '../names.ts';
import type { LineReading, Witness } from './read-line.ts';
import type { DutyFinding } from './reading.ts';

/*
 * What a line asks for: each duty's witnesses are summed, the rest of the posting may add a little
 * to the duties of its roles (`prior`), and the best is told when it is clear enough. The other
 * witnesses still say what else the line holds.
 */

/** A duty with what speaks for it in one line. */
export interface WeighedDuty {
  readonly duty: DutyId;
  readonly weight: number;
  /** The part of the weight that the line itself gives. */
  readonly own: number;
  readonly witnesses: readonly Witness<DutyId>[];
}

/** What the posting adds to each duty, by duty; empty in the first pass. */
export type Prior = ReadonlyMap<DutyId, number>;

/** The duties a line speaks for, best first; `[]` when no cue stands in it. */
export function weighDuties(line: LineReading, prior: Prior): WeighedDuty[] {
  const byDuty = new Map<DutyId, Witness<DutyId>[]>();
  for (const found of line.duties) {
    byDuty.set(found.owner, [...(byDuty.get(found.owner) ?? []), found]);
  }
  return [...byDuty]
    .map(([duty, witnesses]) => {
      const own = witnesses.reduce((sum, { weight }) => sum + weight, 0);
      return { duty, own, witnesses, weight: own + (prior.get(duty) ?? 0) };
    })
    .toSorted((a, b) => b.weight - a.weight);
}

const ENOUGH = 2.2;
const FULL = 8;

/** The finding for a line; null when nothing is clear enough or the line is an odd job. */
export function findDuty(line: LineReading, prior: Prior): DutyFinding | null {
  const weighed = weighDuties(line, prior);
  const [best] = weighed;
  if (!best || best.weight < ENOUGH || best.own <= line.asides.chores) return null;
  const second = weighed[1]?.weight ?? 0;
  return {
    duty: best.duty,
    confidence: confidence(best.weight, second),
    evidence: best.witnesses
      .flatMap(({ evidence }) => evidence)
      .toSorted((a, b) => a.start - b.start),
    clauses: clausesOf(weighed),
    things: line.things,
  };
}

function confidence(best: number, second: number): number {
  const strength = Math.min(1, best / FULL);
  const lead = best / (best + second);
  return Math.min(1, 0.25 + 0.4 * strength + 0.6 * (lead - 0.5));
}

const WORTH_SAYING = 2;

// What the best duty's witnesses say, then what the rest of the line says; in the line's order.
function clausesOf(weighed: readonly WeighedDuty[]): string[] {
  return weighed
    .flatMap(({ witnesses }, rank) =>
      witnesses.filter(({ weight }) => rank === 0 || weight >= WORTH_SAYING),
    )
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .map(({ key }) => key);
}
