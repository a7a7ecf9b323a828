import type { DutyId } from '../names.ts';
import { piecesBetween } from '../text/pieces.ts';
import { isWithin, stretchesOf, type Span } from '../text/span.ts';
import type { ClausePatterns } from './asked-for.ts';
import type { Stress } from './stress.ts';

/*
 * A line names more than it asks for: the ground (根据…计划), the aim (以提升…), the people beside
 * (与…团队), what is only looked at (竞品店铺分析). No clause is said of words that stand only there.
 */

/** A stretch of a folded line whose words are named only. */
export interface Mention extends Span {
  /** Where its words are `studied`, a clause about looking holds. */
  readonly why: 'ground' | 'aim' | 'people' | 'studied';
}

/** Where a folded line only names its words, in no order; `[]` where it asks for all of it. O(line). */
export function findMentions(
  patterns: ClausePatterns,
  folded: string,
  stresses: readonly Stress[],
): Mention[] {
  const reasons = stresses.filter(({ part }) => part === 'ground' || part === 'aim');
  return [
    ...reasons.map(({ start, end, part }): Mention => ({
      start,
      end,
      why: part === 'aim' ? part : 'ground',
    })),
    ...stretchesOf(folded, patterns.namedOnly).map((span): Mention => ({ ...span, why: 'people' })),
    ...stretchesOf(folded, STUDIED).map((span): Mention => ({ ...span, why: 'studied' })),
    ...findStudied(patterns, folded),
  ];
}

/** Whether `words` at `span` of the folded line are only named there; `looks`: they speak of looking. */
export function isMentioned(mentions: readonly Mention[], span: Span, looks: boolean): boolean {
  return mentions.some(
    (mention) => isWithin(span, mention) && !(mention.why === 'studied' && looks),
  );
}

/**
 * Whether what stands at `span` is only the ground of the work or speaks of the people beside, as what
 * opens with their name does: 团队管理 in 协同销售团队管理价格.
 */
export function isGround(mentions: readonly Mention[], span: Span): boolean {
  return mentions.some((mention) => {
    if (mention.why === 'people') return isWithin(span, mention) || span.start === mention.end;
    return mention.why === 'ground' && isWithin(span, mention);
  });
}

// 对短视频及直播数据进行管理与分析: its object may be cut in pieces.
const STUDIED =
  /对[^，,;。]{1,30}?进行[^，,;。]{0,8}?(?:分析|研究|统计|监控|监测|跟踪|追踪|评估|调研|复盘)/g;

const PIECE_ENDS =
  /[，,、;。!:：/]|(?<=[\u4e00-\u9fff])(?:以及|并且|及|和|并|与)(?=[\u4e00-\u9fff])|\b(?:and|to)\b/g;

function findStudied({ looks, lookedAt }: ClausePatterns, folded: string): Mention[] {
  const studied: Mention[] = [];
  let before = '';
  for (const { start, end } of piecesBetween(folded, PIECE_ENDS)) {
    const piece = folded.slice(start, end);
    // 策划、跟踪活动: two verbs of one object, which is not only looked at.
    const isJoined = isLoneVerb(before) && !looks.test(before);
    if ((looks.test(piece) && !isJoined) || lookedAt.test(piece)) {
      studied.push({ start, end, why: 'studied' });
    }
    before = piece;
  }
  return studied;
}

function isLoneVerb(piece: string): boolean {
  return /^\s*(?:负责|进行)?(?:[\u4e00-\u9fff]{1,3}|[a-z]+)\s*$/.test(piece);
}

const DUTIES_OF_LOOKING: ReadonlySet<string> = new Set<DutyId>([
  'user-insight.research',
  'new-media.insight',
  'new-media.optimisation',
]);

/** Whether folded words of a group (`duty/group`) speak of looking at something (数据分析, market research). */
export function speaksOfLooking(
  { ofLooking }: ClausePatterns,
  group: string,
  words: string,
): boolean {
  const [duty = ''] = group.split('/', 1);
  return DUTIES_OF_LOOKING.has(duty) || ofLooking.test(words);
}
