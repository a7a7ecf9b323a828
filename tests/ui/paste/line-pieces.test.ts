import { describe, expect, test } from 'vitest';
import type { Line, Match } from '../../../src/core/reading/reading.ts';
import { linePieces } from '../../../src/ui/paste/line-pieces.ts';

const line = (start: number, text: string): Line => ({
  start,
  end: start + text.length,
  text,
  section: 'duties',
  heading: false,
  finding: null,
});
const match = (start: number, text: string): Match => ({
  start,
  end: start + text.length,
  text,
  term: text,
  senses: [],
  near: false,
});

describe('linePieces', () => {
  test.each([
    { name: 'in the middle', matches: [match(12, '种草')], want: ['负责', '[种草]', '内容'] },
    {
      name: 'at both ends',
      matches: [match(10, '负责'), match(14, '内容')],
      want: ['[负责]', '种草', '[内容]'],
    },
    {
      name: 'in other lines only',
      matches: [match(0, '负责'), match(20, '内容')],
      want: ['负责种草内容'],
    },
    {
      name: 'over each other',
      matches: [match(12, '种草'), match(13, '草内')],
      want: ['负责', '[种草]', '内容'],
    },
  ])('cuts a line at matches $name', ({ matches, want }) => {
    const pieces = linePieces(line(10, '负责种草内容'), matches);

    expect(pieces.map(({ text, match: found }) => (found ? `[${text}]` : text))).toEqual(want);
    expect(pieces.map(({ text }) => text).join('')).toBe('负责种草内容');
  });
});
