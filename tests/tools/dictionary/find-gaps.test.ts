import { expect, test } from 'vitest';
import { findGaps } from '../../../tools/dictionary/find-gaps.ts';

const filler = [
  '我们希望你热爱生活，善于表达，也愿意和同事分享。',
  '每天上午整理昨天的记录，下午和各地同事开会。',
  '公司位于江边，附近有地铁，食堂提供早餐和午餐。',
  '认真负责，有耐心，能够独立解决工作里的问题。',
];

test('finds a word that stands in several postings in different company', () => {
  const postings = ['做好渠鼎方案', '请写渠鼎计划', '这里有渠鼎的例子', '关于渠鼎你怎么看'].map(
    (line, i) => [line, filler[i] ?? ''],
  );

  const gaps = findGaps(postings);

  expect(gaps[0]).toMatchObject({ word: '渠鼎', postings: 4, example: '做好渠鼎方案' });
});

test('does not report a piece of a longer word', () => {
  const postings = ['做好渠鼎阁方案', '请写渠鼎阁计划', '这里有渠鼎阁的例子', '看渠鼎阁怎么样'].map(
    (line, i) => [line, filler[i] ?? ''],
  );

  const words = findGaps(postings).map(({ word }) => word);

  expect(words).toContain('渠鼎阁');
  expect(words).not.toContain('渠鼎');
});

test('everyday words, which other fields use as much, come after', () => {
  const ours = ['flarp budgets today', 'a flarp today', 'flarp work today', 'see me today'];
  const others = ['code today', 'today again', 'lunch today'];

  const words = findGaps(
    ours.map((line) => [line]),
    others.map((line) => [line]),
  ).map(({ word }) => word);

  expect(words.indexOf('flarp')).toBe(0);
  expect(words).toContain('today');
});

test('finds English words', () => {
  const postings = [['own flarp budgets'], ['a flarp plan'], ['flarp and more']];

  expect(findGaps(postings)[0]?.word).toBe('flarp');
});

test.each([[[]], [[['只出现一次的词']]]])('nothing repeats, nothing is found', (postings) => {
  expect(findGaps(postings)).toEqual([]);
});
