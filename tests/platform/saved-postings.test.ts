import { beforeEach, expect, it, vi } from 'vitest';
import { fake, resetFake } from './fake-browser.ts';
import { MAX_SAVED, type SavedPosting } from '../../src/core/saved/saved-posting.ts';
import {
  loadSavedPostings,
  removeSavedPosting,
  savePostings,
  watchSavedPostings,
} from '../../src/platform/saved-postings.ts';
import { watchStoreProblems } from '../../src/platform/store.ts';

beforeEach(() => {
  resetFake();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const posting = (id: string, savedAt = 1): SavedPosting => ({
  id,
  savedAt,
  title: null,
  company: null,
  body: `岗位职责 ${id}`,
  kind: null,
});
const ids = async () => (await loadSavedPostings()).map(({ id }) => id);

it('keeps what two windows keep at once', async () => {
  await Promise.all([savePostings([posting('a', 1)]), savePostings([posting('b', 2)])]);

  expect(await ids()).toEqual(['b', 'a']);
});

it('keeps no more than there is room for, the newest', async () => {
  for (let n = 0; n <= MAX_SAVED; n++) await savePostings([posting(`${n}`, n)]);

  expect(Object.keys(fake.storage.local.items)).toHaveLength(MAX_SAVED);
  expect(await ids()).not.toContain('0');
});

it('forgets one and tells watchers', async () => {
  await savePostings([posting('a', 1), posting('b', 2)]);
  let times = 0;
  watchSavedPostings(() => (times += 1), new AbortController().signal);

  expect(await removeSavedPosting('a')).toBeNull();

  expect(await ids()).toEqual(['b']);
  expect(times).toBe(1);
});

it('says when there is no room, and what was there stays', async () => {
  await savePostings([posting('a')]);
  fake.storage.local.readOnly = new Error('QUOTA_BYTES quota exceeded');
  const problems: string[] = [];
  watchStoreProblems((problem) => problems.push(problem), new AbortController().signal);

  expect(await savePostings([posting('b', 2)])).toBe('full');

  expect(await ids()).toEqual(['a']);
  expect(problems).toEqual(['full']);
});

it('leaves those of a newer version alone', async () => {
  const items = { format: 9, 'saved/a': { ...posting('a'), by: 'future' }, 'saved/b': 7 };
  fake.storage.local.items = structuredClone(items);

  expect(await savePostings([posting('c')])).toBe('newer');
  expect(await removeSavedPosting('a')).toBe('newer');

  expect(await ids()).toEqual(['a']);
  expect(fake.storage.local.items).toEqual(items);
});
