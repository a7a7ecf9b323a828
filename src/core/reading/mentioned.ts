import type { DutyId } from '../names.ts';
import type { Span } from '../text/span.ts';
import type { Stress } from './stress.ts';

/*
 * A line names more than it asks for: the ground (根据…计划), the aim (以提升…), the people beside
 * (与…团队), what is only looked at (竞品店铺分析). No clause is said of words that stand only there.
 */

/** A stretch of a folded line whose words are named only. */
export interface Mention extends Span {
  /** True where its words are looked at: then a clause about looking holds. */
  readonly studied: boolean;
}

/** Where a folded line only names its words, in no order; `[]` where it asks for all of it. O(line). */
export function findMentions(folded: string, stresses: readonly Stress[]): Mention[] {
  const reasons = stresses.filter(({ part }) => part === 'ground' || part === 'aim');
  return [
    ...reasons.map(({ start, end }) => ({ start, end, studied: false })),
    ...Array.from(folded.matchAll(PEOPLE_BESIDE), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      studied: false,
    })),
    ...findStudied(folded),
  ];
}

/** Whether `words` at `span` of the folded line are only named there; `looks`: they speak of looking. */
export function isMentioned(
  mentions: readonly Mention[],
  { start, end }: Span,
  looks: boolean,
): boolean {
  return mentions.some(
    (mention) => start >= mention.start && end <= mention.end && !(mention.studied && looks),
  );
}

// All of them up to the word that says they are people: 与公司销售、美工、SEM等团队沟通.
const PEOPLE_BESIDE =
  /(?:与|和|跟|同|配合|协同|协助|联合|对接|会同|协调|联动)[^，,;。:：!]{1,40}?(?=(?:等|各)?(?:团队|部门|同事|人员|小组|经理|总监|专员|设计师|工程师|部(?![署分])))|\b(?:with|alongside|across)\b[^.;:]{1,100}?(?= (?:teams?|departments?|managers?|functions|colleagues|stakeholders|specialists?)\b)/g;

const PIECE_ENDS =
  /[，,、;。!:：/]|(?<=[\u4e00-\u9fff])(?:以及|并且|及|和|并|与)(?=[\u4e00-\u9fff])|\b(?:and|to)\b/g;

function findStudied(folded: string): Mention[] {
  const studied: Mention[] = [];
  let start = 0;
  let before = '';
  const close = (end: number) => {
    const piece = folded.slice(start, end);
    // 策划、跟踪活动: two verbs of one object, which is not only looked at.
    const isJoined = isLoneVerb(before) && !OPENS_LOOKING.test(before);
    if ((OPENS_LOOKING.test(piece) && !isJoined) || ENDS_LOOKED_AT.test(piece)) {
      studied.push({ start, end, studied: true });
    }
    before = piece;
  };
  for (const { index, 0: mark } of folded.matchAll(PIECE_ENDS)) {
    close(index);
    start = index + mark.length;
  }
  close(folded.length);
  return studied;
}

const OPENS_LOOKING =
  /^\s*(?:\d+\s*)?(?:负责|能够|能|可|独立|协助|参与|进行|定期|持续|不断|及时|实时|密切|深入|充分|随时|每日|每天|日常|主动){0,3}对?(?:研究|分析|监测|监控|跟踪|追踪|了解|关注|收集|搜集|采集|调研|洞察|洞悉|观察|学习|汇总|统计|排查|熟悉)|^\s*(?:responsible for |assist in |help )?(?:research|analy[sz]e|analy[sz]ing|monitor|monitoring|track|tracking|study|measure|measuring|observe|collect|collecting|gather|gathering|understand)\b/;
const ENDS_LOOKED_AT =
  /(?:监测|监控|分析|研究|调研|统计|挖掘|数据|报表|报告|反馈|排查|评估|信息|动态|情报)(?:等|等?工作)?\s*$|\b(?:data|reports?|reporting|analysis|analytics|research|feedback|metrics)\s*$/;

function isLoneVerb(piece: string): boolean {
  return /^\s*(?:负责|进行)?(?:[\u4e00-\u9fff]{1,3}|[a-z]+)\s*$/.test(piece);
}

const DUTIES_OF_LOOKING: ReadonlySet<string> = new Set<DutyId>([
  'user-insight.research',
  'new-media.insight',
  'new-media.optimisation',
]);
const SPEAKS_OF_LOOKING =
  /监测|监控|分析|研究|调研|统计|挖掘|数据|报表|报告|反馈|评估|复盘|效果|信息|动态|情报|舆情|库存|需求|喜好|偏好|趋势|口碑|量$|analy|report|data|research|measur|metric|insight|track|monitor|feedback|review|figure|kpi|performance|health|trend/;

/** Whether folded words of a group (`duty/group`) speak of looking at something (数据分析, market research). */
export function speaksOfLooking(group: string, words: string): boolean {
  const [duty = ''] = group.split('/', 1);
  return DUTIES_OF_LOOKING.has(duty) || SPEAKS_OF_LOOKING.test(words);
}
