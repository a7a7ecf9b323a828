import type { CardStrings } from './zh-cn.ts';

export const cardEn: CardStrings = {
  know: 'Got it',
  knowUndo: 'Undo',
  seeRole: 'See the role',
  close: 'Close',
  correct: 'Put it my way',
  thisLine: 'This line in plain words',
  kinds: { hardware: 'Hardware maker', fmcg: 'FMCG', internet: 'Internet company' },
  tuesday: 'For instance',
  inPosting: 'In a posting',
  tell: 'Do not mix up',
  unsure: 'It could mean either; the rest of the line tells:',
  nearForm: 'Written a little differently here, but most likely this term',
  loading: 'Looking it up…',
  everybody: 'Everybody uses it',
  placeMark: ' · ',
  forces: { air: 'Air force', ground: 'Ground force', own: 'A line of its own' },
  parts: { brain: 'Brain', hands: 'Hands', core: 'Core', field: 'Field', own: '' },
  inBoth: 'Chinese and English',
  bothSign: '中/EN',
  knownNow: (words) => `“${words}” is no longer marked`,
};
