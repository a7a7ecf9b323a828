import { describe, expect, test } from 'vitest';
import {
  isSaved,
  keptPostings,
  MAX_SAVED,
  parseSavedPosting,
  type SavedPosting,
} from '../../../src/core/saved/saved-posting.ts';

const posting = (id: string, savedAt = 1, body = `岗位职责 ${id}`): SavedPosting => ({
  id,
  savedAt,
  title: null,
  company: null,
  body,
  kind: null,
});

describe('parseSavedPosting', () => {
  test('takes what can be shown, and nothing else', () => {
    expect(parseSavedPosting(posting('a'))).toEqual(posting('a'));
    const odd = [{ id: 'b' }, null, 'x', { ...posting('c'), kind: 'bank' }, posting('d', 9e15)];
    expect(odd.map(parseSavedPosting)).toEqual(odd.map(() => null));
  });
});

describe('keptPostings', () => {
  test('puts the newest first and drops the oldest', () => {
    const list = Array.from({ length: MAX_SAVED + 1 }, (_, n) => posting(String(n), n));

    const kept = keptPostings(list).map(({ id }) => id);
    expect(kept).toHaveLength(MAX_SAVED);
    expect(kept[0]).toBe(String(MAX_SAVED));
    expect(kept).not.toContain('0');
  });

  test('keeps the same text once, and as long as a posting can be', () => {
    const long = posting('d', 4, '甲'.repeat(40_000));
    const list = [posting('a', 1, '甲'), posting('b', 2, '乙'), posting('c', 3, '甲'), long];

    const kept = keptPostings(list);
    expect(kept.map(({ id }) => id)).toEqual(['d', 'c', 'b']);
    expect(kept[0]?.body.length).toBe(30_000);
    expect(isSaved(kept, { body: '甲' })).toBe(true);
    expect(isSaved(kept, long)).toBe(true);
    expect(isSaved(kept, { body: '丙' })).toBe(false);
  });
});
