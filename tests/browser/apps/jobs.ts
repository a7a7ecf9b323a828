/** What the test apps show: two postings, and rows without end for a list that recycles its elements. */
export const JOBS = [
  {
    name: '品牌策划',
    lines: [
      '负责做种草，和 KOL 一起把产品的好处讲给用户听；',
      '制定媒介计划，按周复盘投放效果，及时调整预算；',
      '配合渠道团队跟进动销，与经销商一起办活动；',
    ],
  },
  {
    name: '社群运营',
    lines: [
      '维护品牌的私域，提升复购率，每天和用户聊天，收集反馈并整理；',
      '策划社群活动，撰写文案，跟进数据，与客服团队一起解决用户的问题；',
      '参与 CRM 的搭建，给用户打标签，定期汇报；',
    ],
  },
] as const;

export const ASKED = '本科及以上学历，三年以上市场工作经验，沟通能力好。';

export const ROWS = 12;

export function rowAt(index: number): string {
  return `${index}、负责第 ${index} 个账号的种草文案，每周复盘；`;
}

/** What happened, kept on the window for the test to see. */
export interface AppLog {
  readonly problems: string[];
  hydrate: () => void;
  unmount: () => void;
}
