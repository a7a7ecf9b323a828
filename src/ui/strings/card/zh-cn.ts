/** The words of the card, all of the interface that content scripts hold. */
export const cardZhCN = {
  know: '我懂了',
  knowUndo: '撤销',
  seeRole: '看岗位',
  close: '关闭',
  correct: '改成我的说法',
  thisLine: '这一行说人话',
  kinds: { hardware: '硬件公司', fmcg: '快消公司', internet: '互联网公司' },
  tuesday: '比如',
  inPosting: '招聘里写',
  tell: '别弄混',
  unsure: '两种意思都可能，看上下文：',
  nearForm: '原文写法略有出入，应该是这个词',
  loading: '正在翻字典…',
  everybody: '人人都用',
  placeMark: '·',
  forces: { air: '空军', ground: '陆军', own: '自成一路' },
  parts: { brain: '脑子', hands: '手', core: '核心', field: '前线', own: '' },
  inBoth: '中英对照',
  bothSign: '中/EN',
  knownNow: (words: string) => `“${words}”不再标出`,
};

export type CardStrings = typeof cardZhCN;
