import { beforeEach, expect, test, vi } from 'vitest';
import { fake, resetFake } from '../platform/fake-browser.ts';
import { restore } from '../../src/app/restore.ts';
import { writeBackupFile } from '../../src/core/packs/backup.ts';
import { MAX_SAVED, type SavedPosting } from '../../src/core/saved/saved-posting.ts';
import { loadSavedPostings, savePostings } from '../../src/platform/saved-postings.ts';
import { optionsEn } from '../../src/ui/strings/options/en.ts';

beforeEach(() => {
  resetFake();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const posting = (n: number, savedAt = n): SavedPosting => ({
  id: `s${n}`,
  savedAt,
  title: `职位${n}`,
  company: null,
  body: `第${n}份`,
  kind: null,
});

const fileOf = (saved: readonly SavedPosting[]) =>
  new File([writeBackupFile({ settings: { theme: 'dark' }, own: [], packs: [], saved })], 'x.json');

test('no kept posting gives way to one from a file, however new that is', async () => {
  const here = Array.from({ length: MAX_SAVED - 1 }, (_, n) => posting(n));
  await savePostings(here);

  const report = await restore(fileOf([posting(50), posting(40), posting(3)]), optionsEn);

  expect(report).toEqual({
    ok: true,
    items: 3,
    left: [{ name: optionsEn.savedPostings, items: 1 }],
    refused: 0,
  });
  const ids = (await loadSavedPostings()).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...here.map(({ id }) => id), 's50'].toSorted());
});

test('nothing is claimed where nothing can be written', async () => {
  fake.storage.local.readOnly = new Error('QuotaExceededError');

  const report = await restore(fileOf([posting(1)]), optionsEn);

  expect(report).toMatchObject({ ok: true, items: 0 });
  expect(report.ok && report.left.map(({ name }) => name)).toEqual([
    optionsEn.title,
    optionsEn.savedPostings,
  ]);
});
