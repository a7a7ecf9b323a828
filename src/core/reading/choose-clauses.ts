import { piecesBetween } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import { startOf, type DutyWitness } from './read-line.ts';
import type { WeighedDuty } from './weigh-duties.ts';

const WORTH_SAYING = 3;
const LEAST_BELIEF = 0.1;
const BESIDE_THE_BEST = 0.5;
/** The rest of the posting speaks for a duty: what one line says of it in passing is meant. */
const AT_HOME = 0.2;
const PIECE_ENDS = /[，,；;。！!]+/g;

/**
 * Keys of the clauses that hold for a line, in its order: the found duty's own, clear others, and what
 * stands for a piece of the line of which nothing else is said. `[]` where all is only mentioned.
 */
export function chooseClauses(
  text: string,
  weighed: readonly WeighedDuty[],
  best: WeighedDuty,
): string[] {
  const said = new Set(weighed.flatMap((duty) => clearOf(duty, duty === best)));
  const others = weighed
    .filter(({ weight, own }) => weight - own >= AT_HOME)
    .flatMap(({ witnesses }) => witnesses.filter(isSayable))
    .toSorted((a, b) => b.strength - a.strength);
  for (const piece of piecesBetween(text, PIECE_ENDS)) {
    const within = others.filter((witness) => standsIn(witness, piece));
    const [strongest] = within;
    const isSilent = [...said].every((witness) => !standsIn(witness, piece));
    if (strongest && isSilent && strongest.strength >= WORTH_SAYING) said.add(strongest);
  }
  return [...said].toSorted((a, b) => startOf(a) - startOf(b)).map(({ key }) => key);
}

function clearOf({ witnesses, belief }: WeighedDuty, isBest: boolean): DutyWitness[] {
  if (!isBest && belief < LEAST_BELIEF) return [];
  const most = Math.max(...witnesses.map(({ strength }) => strength));
  const least = isBest ? most * BESIDE_THE_BEST : Math.max(WORTH_SAYING, most);
  return witnesses.filter((witness) => isSayable(witness) && witness.strength >= least);
}

const isSayable = ({ mentioned }: DutyWitness): boolean => !mentioned;

function standsIn({ evidence }: DutyWitness, { start, end }: Span): boolean {
  return evidence.some((piece) => piece.start >= start && piece.start < end);
}
