import { describe, expect, it } from 'vitest';
import { BadPosting, parsePostings } from '../../../tools/read/parse-postings.ts';

describe('parsePostings', () => {
  it('reads one posting a line and skips blank lines', () => {
    const text = '{"id":"a","title":"公关","company":null,"body":"写稿"}\n\n{"body":"拍片"}\n';

    expect(parsePostings(text, 'jsonl')).toEqual([
      { id: 'a', title: '公关', company: null, body: '写稿' },
      { id: '3', title: null, company: null, body: '拍片' },
    ]);
  });

  it('takes plain text for one body, without a byte order mark', () => {
    expect(parsePostings('\uFEFF写稿\n拍片', 'txt')).toEqual([
      { id: '1', title: null, company: null, body: '写稿\n拍片' },
    ]);
  });

  it.each([
    ['no JSON', '{"body":"a"}\nnot json', /^line 2: /],
    ['no object', '[]', /^line 1: /],
    ['no body', '{"id":"a"}', /^line 1: .*body/],
    ['a body that is no text', '{"body":7}', /^line 1: .*body/],
    ['a title that is no text', '{"body":"a","title":7}', /^line 1: .*title/],
  ])('tells the line of %s', (_, text, message) => {
    expect(() => parsePostings(text, 'jsonl')).toThrow(BadPosting);
    expect(() => parsePostings(text, 'jsonl')).toThrow(message);
  });
});
