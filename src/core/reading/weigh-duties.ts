import type { DutyId } from '../names.ts';
import { chooseClauses } from './choose-clauses.ts';
import type { DutyWitness, LineReading } from './read-line.ts';
import type { DutyFinding, Evidence } from './reading.ts';

/*
 * What a line asks for: each duty's witnesses are summed, the rest of the posting adds a little to
 * the duties it is about (`prior`), and the sums are turned into shares of belief, with one share for
 * "no duty". The best is told when its share is large enough. The other witnesses still say what
 * else the line holds.
 */

/** A duty with what speaks for it in one line. */
export interface WeighedDuty {
  readonly duty: DutyId;
  /** Everything that speaks for it: `own` and what the posting adds. */
  readonly weight: number;
  /** The part of the weight that the line itself gives. */
  readonly own: number;
  /** 0..1: its share of belief among all duties and none, and the share of none. */
  readonly belief: number;
  readonly disbelief: number;
  readonly witnesses: readonly DutyWitness[];
}

/** What the posting adds to each duty, by duty; empty in the first pass. */
export type Prior = ReadonlyMap<DutyId, number>;

// How fast belief follows weight, and the weight of "no duty"; both measured (docs: `npm run eval`).
const SHARPNESS = 0.8;
const NO_DUTY = 2;

/** The duties a line speaks for, best first; `[]` when there is none. */
export function weighDuties(line: LineReading, prior: Prior): WeighedDuty[] {
  if (line.duties.length === 0) return [];
  const byDuty = new Map<DutyId, DutyWitness[]>();
  for (const found of line.duties) {
    const witnesses = byDuty.get(found.owner);
    if (witnesses) witnesses.push(found);
    else byDuty.set(found.owner, [found]);
  }
  const sums = Array.from(byDuty, ([duty, witnesses]) => {
    const own = witnesses.reduce((sum, { weight }) => sum + weight, 0);
    return { duty, own, witnesses, weight: own + (prior.get(duty) ?? 0) };
  });
  let total = beliefInNone(line);
  // Duties only the rest of the posting speaks for are never told, but take their share of belief.
  for (const [duty, weight] of prior) if (!byDuty.has(duty)) total += Math.exp(SHARPNESS * weight);
  for (const { weight } of sums) total += Math.exp(SHARPNESS * weight);
  return sums
    .map(({ duty, own, witnesses, weight }) => {
      const belief = Math.exp(SHARPNESS * weight) / total;
      return { duty, own, witnesses, weight, belief, disbelief: beliefInNone(line) / total };
    })
    .toSorted((a, b) => b.weight - a.weight);
}

function beliefInNone({ asides }: LineReading): number {
  return Math.exp(SHARPNESS * (NO_DUTY + asides.chores));
}

// Several duties may share a line, so belief may be thin; but the line itself must speak for the best.
// In English fewer of the words of a line are known, and fewer lines are no duty at all. Measured.
const LEAST_BELIEF = { han: 0.3, latin: 0.25 } as const;
const LEAST_OWN = 1;
const HAN = /\p{Script=Han}/u;

/** The finding for a line; null when nothing is clear enough or the line is an odd job. */
export function findDuty(line: LineReading, prior: Prior): DutyFinding | null {
  const weighed = weighDuties(line, prior);
  const best = weighed.find(({ own }) => own >= LEAST_OWN);
  const least = HAN.test(line.text) ? LEAST_BELIEF.han : LEAST_BELIEF.latin;
  if (!best || best.belief < least || best.belief < best.disbelief) return null;
  const evidence = best.witnesses
    .flatMap((witness) => witness.evidence)
    .toSorted((a, b) => a.start - b.start);
  return {
    duty: best.duty,
    confidence: best.belief,
    hinted: best.belief < SURE && coverOf(line, evidence) < LEAST_COVER,
    mentioned: best.witnesses.every(({ mentioned }) => mentioned),
    evidence,
    clauses: chooseClauses(line.text, weighed, best),
    things: line.things,
  };
}

// In such lines a marketer found every second wording to claim what the line does not say, else every fourth.
const SURE = 0.7;
const LEAST_COVER = 0.08;

/** The share of the line's letters that these words are. */
function coverOf({ text }: LineReading, words: readonly Evidence[]): number {
  return words.reduce((sum, word) => sum + word.text.length, 0) / text.length;
}
