import { describe, expect, it } from 'vitest';
import { compileReader } from '../../../src/core/reading/reader.ts';
import { readPosting } from '../../../src/core/reading/read-posting.ts';
import { NO_ASKING } from '../no-asking.ts';

describe('compileReader', () => {
  it('makes a reader of empty data that finds nothing and says so', () => {
    const reader = compileReader({
      terms: [],
      duties: [],
      roles: [],
      kinds: [],
      asides: { chores: [], requirements: [], benefits: [] },
      asking: NO_ASKING,
      things: [],
      traditional: '',
    });

    const reading = readPosting(reader, { title: '公关', company: '宝洁', body: '撰写新闻稿' });

    expect(reading).toMatchObject({
      matches: [],
      roles: [],
      titleMismatch: null,
      companyKind: null,
    });
    expect(reading.lines.map(({ finding }) => finding)).toEqual([null]);
  });
});
