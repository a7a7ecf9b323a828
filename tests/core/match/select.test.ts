import { describe, expect, test } from 'vitest';
import { finder, formsOnly, term } from './small-dictionary.ts';

const find = finder([
  ...formsOnly(
    '营销',
    '整合营销',
    '整合营销传播',
    '传播',
    '品牌',
    '品牌传播',
    '大促',
    '促活',
    '分销',
    '社媒',
    '媒体',
    'market',
    'marketing',
    'marketing plan',
    'plan review',
    'POS',
    'SEM',
  ),
  term('lead', { guarded: [{ forms: ['lead', '线索'], near: ['sales', '销售', 'PS'] }] }),
  term('kol', { forms: ['KOL'], except: ['KOL乐队', 'KOL Bank'] }),
  term('grass', { forms: ['种草'], except: ['种草坪'] }),
  term('first', ['brief']),
  term('second', ['brief', 'debrief']),
]);
const found = (line: string) => find(line).map(({ text }) => text);
const terms = (line: string) => find(line).map(({ term: id }) => id);

describe('of forms that overlap', () => {
  test.each([
    ['the longest counts', '整合营销传播', ['整合营销传播']],
    ['the longest that stands there counts', '整合营销方案', ['整合营销']],
    ['the leftmost counts', '品牌传播', ['品牌传播']],
    ['the leftmost counts even when a later one is as long', '大促活动', ['大促']],
    ['the next begins where the last ended', '品牌营销传播', ['品牌', '营销', '传播']],
    ['a longer English form beats a shorter', 'marketing plan', ['marketing plan']],
    ['an exact word beats an inflected one', 'marketing', ['marketing']],
    ['what is left over is looked at', 'marketing plan review', ['marketing plan']],
    ['a form that fails its edges takes nothing', '部分销售品牌', ['品牌']],
    ['a later form may count where an earlier fails', '部分销售与分销', ['分销']],
  ])('%s', (_name, line, want) => {
    expect(found(line)).toEqual(want);
  });

  test('the first term of the dictionary counts', () => {
    expect(terms('a brief')).toEqual(['first']);
  });
});

describe('a guarded form', () => {
  test.each([
    ['counts with a guard before it', 'sales lead', ['lead']],
    ['counts with a guard after it', 'leads for our sales', ['lead']],
    ['counts with a guard in the plural', 'one lead, two saleses', ['lead']],
    ['counts with a Chinese guard', '跟进销售线索', ['lead']],
    ['does not count without', 'lead a team', []],
    ['does not count without in Chinese', '提供线索', []],
    ['does not count when the guard is inside a word', 'lead wholesalesman', []],
    ['does not count when the guard is inside another abbreviation', 'lead with PSD files', []],
    ['counts with the guard in any case', 'lead in ps', ['lead']],
  ])('%s', (_name, line, want) => {
    expect(terms(line)).toEqual(want);
  });
});

describe('a form inside an exception', () => {
  test.each([
    ['does not count', '喜欢KOL乐队', []],
    ['does not count however it is written', 'the kol  bank', []],
    ['counts beside it', 'KOL乐队的KOL', ['kol']],
    ['does not count in Chinese', '养护种草坪', []],
    ['counts without it', '养成种草习惯', ['grass']],
  ])('%s', (_name, line, want) => {
    expect(terms(line)).toEqual(want);
  });
});

describe('an abbreviation', () => {
  test.each([
    ['in English must stand in capitals', 'the pos of a sem', []],
    ['in English counts in capitals', 'the POS of a SEM', ['POS', 'SEM']],
    ['in English may have a plural', 'many POSs', ['POSs']],
    ['in Chinese counts in any case', '负责sem投放', ['sem']],
    ['in a heading in English counts in capitals', 'SEM MANAGER', ['SEM']],
  ])('%s', (_name, line, want) => {
    expect(found(line)).toEqual(want);
  });
});
