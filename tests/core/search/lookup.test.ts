import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../src/core/search/lookup.ts';
import { buildGuide } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

const lookup = createLookup(buildGuide(loadSource()));
const first = (query: string) => lookup(query, 3).map(({ kind, id }) => `${kind}/${id}`)[0];

describe('finds terms and roles first by', () => {
  test.each([
    ['Chinese', '种草', 'term/seeding'],
    ['English', 'seeding', 'term/seeding'],
    ['pinyin', 'zhongcao', 'term/seeding'],
    ['pinyin initials', 'zc', 'term/seeding'],
    ['an abbreviation', 'koc', 'term/koc'],
    ['another case and a space', ' K O C ', 'term/koc'],
    ['the name of a role', '媒介', 'role/media'],
  ])('%s: %s', (_name, query, want) => {
    const ids = lookup(query, 5).map(({ kind, id }) => `${kind}/${id}`);
    expect(ids).toContain(want);
  });
});

test('a wrong character still finds a longer term', () => {
  expect(lookup('整合营消', 5).map(({ id }) => id)).toContain('imc');
});

test.each([
  ['zhong', ['seeding']],
  ['zc', ['seeding', 'on-site-secondment']],
  ['渠道', ['channel']],
])('of all that begin with %s the one that others refer to comes first', (query, want) => {
  expect(lookup(query, want.length).map(({ id }) => id)).toEqual(want);
});

describe('a selection that is no name finds', () => {
  test.each([
    [
      'the names that stand in it, the longest first',
      '用户增长的增长黑客',
      ['user-growth', 'growth-hacking'],
    ],
    ['Latin names as whole words', 'our KOL list', ['kol']],
    ['no Latin name inside a word', 'wikolist', []],
    ['no sound of a name inside a word', 'qzcq', []],
    ['one slip and nothing that only shares a part', '信息牛', ['feed-ad', 'key-message']],
    ['swapped letters', 'gorwth hacking', ['growth-hacking']],
    ['nothing for a slip in three letters', 'kqc', []],
  ])('%s: %s', (_name, query, want) => {
    const terms = lookup(query).filter(({ kind }) => kind === 'term');
    expect(terms.map(({ id }) => id)).toEqual(want);
  });
});

test('what is named exactly is not joined by what is only a slip away', () => {
  expect(lookup('信息流').every(({ found }) => found.includes('信息流'))).toBe(true);
  expect(lookup('舆情监控', 9).every(({ found }) => found.includes('舆情'))).toBe(true);
});

test('what is found twice is given once', () => {
  const ids = lookup('种草').map(({ kind, id }) => `${kind}/${id}`);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an exact name comes before longer ones', () => {
  expect(first('kol')).toBe('term/kol');
});

test.each(['', '   ', '零零零零零', 'qqqqqqqq'])('%j finds nothing', (query) => {
  expect(lookup(query)).toEqual([]);
});

test('gives no more than asked for', () => {
  expect(lookup('营', 4)).toHaveLength(4);
});
