import type { Span } from '../text/span.ts';

/*
 * Not every word of a line says what is to be done. "根据市场环境，…" gives the ground, "…，提升知名度"
 * the aim; "活动执行：…" names the work outright. A clause is judged by how it begins.
 */

/** A stretch of a line whose words count more or less than those around it. */
export interface Stress extends Span {
  readonly factor: number;
  /** What the stretch is to the work the line asks for. */
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

// They see a clause without white space before it; more than one `\s*` would try all ways to share it.
const GROUND_OPENS =
  /^(?:\d\s{0,3})?(?:能|能够|可|并|会|要|你需要|负责)?\s{0,3}(?:根据|依据|依照|基于|结合|按照|为了|随着|在[^，,]{2,24}(?:下|中|基础上|过程中|背景下)$|熟悉|了解|深入了解|深入理解|深刻理解|对[^，,]{2,20}(?:有|敏感)|based on|according to|with an understanding|in line with|as part of)/;
const MEANS_OPENS =
  /^(?:\d\s{0,3})?(?:能|能够|可|并|会|要|你需要|负责)?\s{0,3}(?:针对|配合|围绕|通过|透过|凭借|利用|through|using|leverag|by )/;
const AIM_OPENS =
  /^(?:并|进一步|最终|不断|持续|有效|全面|从而|进而|以便|以|共同|切实)?\s{0,3}(?:从而|进而|以便|提升|提高|促进|带动|助力|增强|确保|保证|保障|推动[^，,]{0,12}(?:增长|发展|提升)|为[^，,]{1,18}(?:提供|服务|支持)|使|让|in order to|to ensure|to drive|to increase|to improve|to maximi[sz]e|ensuring|driving|enabling|helping)/;
const TARGET_OPENS =
  /^(?:并|进一步|最终|不断|持续|有效|全面|从而|进而|以便|以|共同|切实)?\s{0,3}(?:实现|达成|达到|完成|扩大|[为对][^，,]{1,18}负责)/;
const LIST_OPENS = /^\s*[(（]?(?:包括|包含|如|例如|比如|including|such as|e\.g|i\.e)/;

const BRACKET_OPENS = /^\s*[(（]/;

// Work with X to do Y: Y is the work. Do X to reach Y: X is the work.
const BESIDE_OPENS =
  /^\s*(?:closely )?(?:work|partner|collaborate|coordinate|engage|liaise|cooperate)\b/;
const TO_DO = /\bto (?:help|create|develop|deliver|build|define|plan|produce|design|execute)\b/;
const TO_REACH =
  /\bto (?:help|drive|support|inform|improve|increase|enable|promote|guide|ensure|achieve|maximi[sz]e|meet|grow|accelerate|boost|raise)\b/;

/** The clauses of a folded line with their stress, in order, covering it. O(line). */
export function findStresses(folded: string): Stress[] {
  const stresses: Stress[] = [];
  let start = 0;
  const close = (end: number) => {
    for (const stress of clauseStresses(folded.slice(start, end), start === 0)) {
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
    (sum, { start, end, factor }) => (factor < 1 ? sum : sum + end - start),
    0,
  );
  return stresses.map((stress) =>
    plain < MIN_PLAIN && stress.factor < 1 ? stressed('work', stress) : stress,
  );
}

// 结合市场环境进行传播策划: what follows the verb is the work.
const TURN =
  /^.{5,}?(?=进行|做|制定|制订|开展|策划|输出|提出|撰写|实施|规划|设计|产出|完成|搭建|组织)/;

function clauseStresses(clause: string, first: boolean): Stress[] {
  const part = partOf(clause, first);
  const inTwo = (at: number, before: ClausePart, after: ClausePart) => [
    stressed(before, { start: 0, end: at }),
    stressed(after, { start: at, end: clause.length }),
  ];
  const turn = part === 'ground' || part === 'means' ? TURN.exec(clause)?.[0].length : undefined;
  if (turn !== undefined) return inTwo(turn, part, 'work');
  const whole = [stressed(part, { start: 0, end: clause.length })];
  if (part !== 'work') return whole;
  const beside = BESIDE_OPENS.test(clause);
  const at = (beside ? TO_DO : TO_REACH).exec(clause)?.index;
  if (at === undefined) return whole;
  return beside ? inTwo(at, 'beside', 'work') : inTwo(at, 'work', 'aim');
}

function stressed(part: ClausePart, { start, end }: Span): Stress {
  return { start, end, factor: FACTORS[part], part };
}

function partOf(clause: string, first: boolean): ClausePart {
  if (first && LABEL_ENDS.test(clause)) return clause.length <= MAX_LABEL ? 'label' : 'work';
  const text = clause.replace(/^[,;。]/, '').trimStart();
  if (GROUND_OPENS.test(text)) return 'ground';
  if (MEANS_OPENS.test(text)) return 'means';
  if (!first && AIM_OPENS.test(text)) return 'aim';
  if (!first && TARGET_OPENS.test(text)) return 'target';
  if (BRACKET_OPENS.test(text)) return 'bracket';
  return LIST_OPENS.test(text) ? 'list' : 'work';
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
  return clause.factor * (1 + TAIL * (along - 0.5));
}
