import { describe, expect, test } from 'vitest';
import {
  isSaved,
  MAX_SAVED,
  parseSavedPostings,
  withSaved,
  type SavedPosting,
} from '../../../src/core/saved/saved-posting.ts';

const posting = (id: string, body = `岗位职责 ${id}`): SavedPosting => ({
  id,
  savedAt: 1,
  title: null,
  company: null,
  body,
  kind: null,
});

describe('parseSavedPostings', () => {
  test('leaves out what makes no sense', () => {
    const raw = [posting('a'), { id: 'b' }, null, { ...posting('c'), kind: 'bank' }];

    expect(parseSavedPostings(raw).map(({ id }) => id)).toEqual(['a']);
    expect(parseSavedPostings('nonsense')).toEqual([]);
  });
});

describe('withSaved', () => {
  test('puts the newest first and drops the oldest', () => {
    let list: SavedPosting[] = [];
    for (let n = 0; n <= MAX_SAVED; n++) list = withSaved(list, posting(String(n)));

    expect(list).toHaveLength(MAX_SAVED);
    expect(list[0]?.id).toBe(String(MAX_SAVED));
    expect(list.some(({ id }) => id === '0')).toBe(false);
  });

  test('moves the same text up instead of keeping it twice', () => {
    const list = withSaved(withSaved([posting('a', '甲')], posting('b', '乙')), posting('c', '甲'));

    expect(list.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(isSaved(list, { body: '甲' })).toBe(true);
    expect(isSaved(list, { body: '丙' })).toBe(false);
  });
});
