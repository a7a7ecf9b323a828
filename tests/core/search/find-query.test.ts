import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuery } from '../../../src/core/search/find-query.ts';

const cases = [
  { name: 'the words themselves', text: '内容种草', query: '种草', pinyin: null, want: '种草' },
  { name: 'any case and width', text: 'A/B Test', query: 'ｔｅｓｔ', pinyin: null, want: 'Test' },
  {
    name: 'over spaces and hyphens',
    text: 'go-to market',
    query: 'tomar',
    pinyin: null,
    want: 'to mar',
  },
  { name: 'full pinyin', text: '种草', query: 'zhongcao', pinyin: 'zhòng cǎo', want: '种草' },
  { name: 'one syllable', text: '种草', query: 'cao', pinyin: 'zhòng cǎo', want: '草' },
  { name: 'a syllable begun', text: '种草', query: 'zhongc', pinyin: 'zhòng cǎo', want: '种草' },
  { name: 'initials', text: '私域流量', query: 'yll', pinyin: 'sī yù liú liàng', want: '域流量' },
  { name: 'ü typed as u', text: '旅拍', query: 'lupai', pinyin: 'lǚ pāi', want: '旅拍' },
  {
    name: 'Latin letters among Han',
    text: 'KOL合作',
    query: 'hezuo',
    pinyin: 'K O L hé zuò',
    want: '合作',
  },
  {
    name: 'not from inside a syllable',
    text: '种草',
    query: 'ongcao',
    pinyin: 'zhòng cǎo',
    want: null,
  },
  {
    name: 'not without a syllable for each',
    text: '种草吧',
    query: 'zc',
    pinyin: 'zhòng cǎo',
    want: null,
  },
  { name: 'nothing for no query', text: '种草', query: ' - ', pinyin: 'zhòng cǎo', want: null },
  {
    name: 'nothing for another word',
    text: '种草',
    query: '拔草',
    pinyin: 'zhòng cǎo',
    want: null,
  },
];

describe('findQuery', () => {
  test.each(cases)('finds $name', ({ text, query, pinyin, want }) => {
    const span = findQuery(text, query, pinyin);

    expect(span && text.slice(span.start, span.end)).toBe(want);
  });

  test('finds any piece of a text at its first place, never outside the text', () => {
    const piece = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(piece, ([before, words]) => {
        const text = before + words;
        const span = findQuery(text, words, null);

        if (span === null) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThan(span.end);
      }),
    );
  });
});
