import type { Span } from '../text/span.ts';

/*
 * Not every word of a line says what is to be done. "根据市场环境，…" gives the ground, "…，提升知名度"
 * the aim; "活动执行：…" names the work outright. A clause is judged by how it begins.
 */

/** A stretch of a line whose words count more or less than those around it. */
export interface Stress extends Span {
  readonly factor: number;
}

const GROUND = 0.55;
const AIM = 0.55;
const LABEL = 1.4;
const LIST = 0.85;

const CLAUSE = /[，,；;。！!]|[:：]/g;
const LABEL_ENDS = /[:：]$/;
const MAX_LABEL = 14;

const GROUND_OPENS =
  /^\s*(?:\d\s*)?(?:能|能够|可|并|会|要|你需要|负责)?\s*(?:根据|依据|依照|基于|结合|针对|配合|围绕|按照|为了|随着|通过|透过|凭借|利用|在[^，,]{2,24}(?:下|中|基础上|过程中|背景下)$|熟悉|了解|深入了解|深入理解|深刻理解|对[^，,]{2,20}(?:有|敏感)|based on|through|using|leverag|by |according to|with an understanding|in line with|as part of)/;
const AIM_OPENS =
  /^\s*(?:并|进一步|最终|不断|持续|有效|全面|从而|进而|以便|以|共同|切实)?\s*(?:从而|进而|以便|提升|提高|促进|实现|达成|达到|完成|带动|助力|增强|扩大|确保|保证|保障|推动[^，,]{0,12}(?:增长|发展|提升)|为[^，,]{1,18}(?:负责|提供|服务|支持)|对[^，,]{1,18}负责|使|让|in order to|to ensure|to drive|to increase|to improve|to maximi[sz]e|ensuring|driving|enabling|helping)/;
const LIST_OPENS = /^\s*[(（]?(?:包括|包含|如|例如|比如|including|such as|e\.g|i\.e)/;

/** The stretches of a folded line that are stressed otherwise than plain; `[]` for most. O(line). */
export function findStresses(folded: string): Stress[] {
  const stresses: Stress[] = [];
  let start = 0;
  const close = (end: number) => {
    const factor = factorOf(folded.slice(start, end), start === 0);
    if (factor !== 1) stresses.push({ start, end, factor });
    start = end;
  };
  for (const { index } of folded.matchAll(CLAUSE)) close(index + 1);
  if (start < folded.length) close(folded.length);
  // A line that is all ground or aim says nothing else: then its words count in full.
  const plain = folded.length - stresses.reduce((sum, { start: from, end }) => sum + end - from, 0);
  return plain < MIN_PLAIN ? stresses.filter(({ factor }) => factor > 1) : stresses;
}

const MIN_PLAIN = 6;

function factorOf(clause: string, first: boolean): number {
  if (first && LABEL_ENDS.test(clause)) return clause.length <= MAX_LABEL ? LABEL : 1;
  const text = clause.replace(/^[，,；;。]/, '');
  if (GROUND_OPENS.test(text)) return GROUND;
  if (!first && AIM_OPENS.test(text)) return AIM;
  return LIST_OPENS.test(text) ? LIST : 1;
}

/** The factor at an offset; 1 where nothing is stressed. */
export function stressAt(stresses: readonly Stress[], offset: number): number {
  return stresses.find(({ start, end }) => offset >= start && offset < end)?.factor ?? 1;
}
