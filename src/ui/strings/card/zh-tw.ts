import type { CardStrings } from './zh-cn.ts';

export const cardZhTW: CardStrings = {
  know: '我懂了',
  knowUndo: '復原',
  seeRole: '看職位',
  close: '關閉',
  correct: '改成我的說法',
  thisLine: '這一行說人話',
  kinds: { hardware: '硬體公司', fmcg: '快消公司', internet: '網路公司' },
  tuesday: '例如',
  inPosting: '徵才裡寫',
  tell: '別弄混',
  unsure: '兩種意思都可能，看上下文：',
  nearForm: '原文寫法略有出入，應該是這個詞',
  loading: '正在翻字典…',
  everybody: '人人都用',
  placeMark: '·',
  forces: { air: '空軍', ground: '陸軍', own: '自成一路' },
  parts: { brain: '腦', hands: '手', core: '核心', field: '前線', own: '' },
  inBoth: '中英對照',
  bothSign: '中/EN',
  knownNow: (words) => `「${words}」不再標示`,
};
