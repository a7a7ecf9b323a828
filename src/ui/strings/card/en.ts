import type { CardStrings } from './zh-cn.ts';

export const cardEn: CardStrings = {
  know: 'Got it',
  knowUndo: 'Undo',
  seeRole: 'See the role',
  close: 'Close',
  correct: 'Put it my way',
  thisLine: 'This line in plain words',
  atKind: {
    hardware: 'At a hardware maker',
    fmcg: 'At an FMCG company',
    internet: 'At an internet company',
  },
  tuesday: 'What you would see',
  inPosting: 'In a posting',
  tell: 'Not to be confused',
  unsure: 'It could mean either; the rest of the line tells:',
  nearForm: 'Written a little differently here, but most likely this term',
  loading: 'Looking it up…',
  everybody: 'Everybody uses it',
  forces: { air: 'Air force', ground: 'Ground force', own: 'Its own way' },
  parts: { brain: 'Brain', hands: 'Hands', core: 'Core', field: 'Field', own: '' },
  inBoth: 'Chinese and English',
  bothSign: '中/EN',
  knownNow: (words) => `“${words}” is no longer marked`,
};
