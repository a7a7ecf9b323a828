import { describe, expect, test } from 'vitest';
import { parseLinks, plainText } from '../../../src/core/dictionary/links.ts';

describe('links', () => {
  test.each([
    ['', []],
    ['没有链接', [{ text: '没有链接', link: null }]],
    ['[[KOL]]', [{ text: 'KOL', link: 'KOL' }]],
    [
      '找 [[达人|kol]] 合作',
      [
        { text: '找 ', link: null },
        { text: '达人', link: 'kol' },
        { text: ' 合作', link: null },
      ],
    ],
    ['[[', [{ text: '[[', link: null }]],
    ['a [[b|c|d]] e', [{ text: 'a [[b|c|d]] e', link: null }]],
  ])('%j', (text, want) => {
    expect(parseLinks(text)).toEqual(want);
  });

  test('plain text is what a reader sees', () => {
    expect(plainText('找 [[达人|kol]] 和 [[KOC]]')).toBe('找 达人 和 KOC');
  });
});
