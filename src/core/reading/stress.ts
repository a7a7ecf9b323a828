import type { Span } from '../text/span.ts';
import type { ClausePatterns } from './asked-for.ts';

/*
 * Not every word of a line says what is to be done. "根据市场环境，…" gives the ground, "…，提升知名度"
 * the aim; "活动执行：…" names the work outright. A clause is judged by how it begins.
 */

/** A stretch of a line whose words count more or less than those around it. */
export interface Stress extends Span {
  /** What the stretch is to the work the line asks for; how much its words count follows from it. */
  readonly part: ClausePart;
}

export type ClausePart = keyof typeof FACTORS;

const FACTORS = {
  work: 1,
  /** Names the work outright: 活动执行：… */
  label: 1.4,
  ground: 0.55,
  means: 0.55,
  /** Whom it is done with. */
  beside: 0.55,
  aim: 0.55,
  /** A figure to be reached: an aim that is work too. */
  target: 0.55,
  list: 0.85,
  bracket: 0.7,
} as const;

const CLAUSE = /[，,；;。！!:：]|(?<=.)(?=[(（])|[)）]/g;
const LABEL_ENDS = /[:：]$/;
const MAX_LABEL = 14;

const BRACKET_OPENS = /^\s*[(（]/;

/** The clauses of a folded line with their stress, in order, covering it. O(line). */
export function findStresses(patterns: ClausePatterns, folded: string): Stress[] {
  const stresses: Stress[] = [];
  let start = 0;
  const close = (end: number) => {
    for (const stress of clauseStresses(patterns, folded.slice(start, end), start === 0)) {
      stresses.push({ ...stress, start: start + stress.start, end: start + stress.end });
    }
    start = end;
  };
  for (const { index, 0: mark } of folded.matchAll(CLAUSE)) close(index + mark.length);
  if (start < folded.length) close(folded.length);
  return withoutEmptyMiddle(stresses);
}

const MIN_PLAIN = 6;

// A line that is all ground or aim says nothing else: then its words count in full.
function withoutEmptyMiddle(stresses: readonly Stress[]): Stress[] {
  const plain = stresses.reduce(
    (sum, { start, end, part }) => (FACTORS[part] < 1 ? sum : sum + end - start),
    0,
  );
  return stresses.map((stress) =>
    plain < MIN_PLAIN && FACTORS[stress.part] < 1 ? { ...stress, part: 'work' } : stress,
  );
}

function clauseStresses(patterns: ClausePatterns, clause: string, first: boolean): Stress[] {
  const part = partOf(patterns, clause, first);
  const inTwo = (at: number, before: ClausePart, after: ClausePart) => [
    { start: 0, end: at, part: before },
    { start: at, end: clause.length, part: after },
  ];
  const mayTurn = part === 'ground' || part === 'means';
  const turn = mayTurn ? patterns.turn.exec(clause)?.[0].length : undefined;
  if (turn !== undefined) return inTwo(turn, part, 'work');
  const whole = [{ start: 0, end: clause.length, part }];
  if (part !== 'work') return whole;
  const beside = patterns.besideOpens.test(clause);
  const at = (beside ? patterns.toDo : patterns.toReach).exec(clause)?.index;
  if (at === undefined) return whole;
  return beside ? inTwo(at, 'beside', 'work') : inTwo(at, 'work', 'aim');
}

function partOf(patterns: ClausePatterns, clause: string, first: boolean): ClausePart {
  if (first && LABEL_ENDS.test(clause)) return clause.length <= MAX_LABEL ? 'label' : 'work';
  // The patterns see no white space before a clause: with some of their own they would try all ways to share it.
  const text = clause.replace(/^[,;。]/, '').trimStart();
  if (patterns.groundOpens.test(text)) return 'ground';
  if (patterns.meansOpens.test(text)) return 'means';
  if (!first && patterns.aimOpens.test(text)) return 'aim';
  if (!first && patterns.targetOpens.test(text)) return 'target';
  if (BRACKET_OPENS.test(text)) return 'bracket';
  return patterns.listOpens.test(text) ? 'list' : 'work';
}

// In Chinese the head of a phrase stands last: 竞品活动分析 is analysis, 分析 weighs more than 活动.
const TAIL = 0.2;

/** How much a word at an offset counts; `stresses` are those of its line. O(log clauses). */
export function stressAt(stresses: readonly Stress[], offset: number): number {
  let low = 0;
  let high = stresses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stresses[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const clause = stresses[low];
  if (!clause || offset < clause.start || offset >= clause.end) return 1;
  const along = (offset - clause.start) / (clause.end - clause.start);
  return FACTORS[clause.part] * (1 + TAIL * (along - 0.5));
}
