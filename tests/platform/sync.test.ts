import { beforeEach, describe, expect, it } from 'vitest';
import { fake, fakeArea, resetFake, type FakeArea } from './fake-browser.ts';
import { keepOwnEntry } from '../../src/core/packs/own-entry.ts';
import { loadOwnEntries } from '../../src/platform/packs-store.ts';
import { changeSettings, loadSettings } from '../../src/platform/settings-store.ts';
import { writeChanges } from '../../src/platform/store.ts';
import { loadSyncState, reconcile } from '../../src/platform/sync.ts';

beforeEach(resetFake);

/** Runs `work` on another device that shares the synchronised store. */
async function elsewhere<T>(device: FakeArea, work: () => Promise<T>): Promise<T> {
  const here = fake.storage.local;
  fake.storage.local = device;
  try {
    return await work();
  } finally {
    fake.storage.local = here;
  }
}

const own = (n: number, text: string) =>
  keepOwnEntry({ id: `e${n}`, words: [`词条${n}`], zh: text, en: '', role: null });

describe('sync', () => {
  it('brings settings, known terms and own entries to another device, but no site', async () => {
    const other = fakeArea();
    await changeSettings(() => ({ theme: 'dark', known: ['gtm'], sites: { 'secret.cn': false } }));
    await writeChanges([own(1, '我的解释')]);

    await reconcile();
    await elsewhere(other, reconcile);

    const there = await elsewhere(other, loadSettings);
    expect(there).toMatchObject({ theme: 'dark', known: ['gtm'], sites: {} });
    expect(await elsewhere(other, loadOwnEntries)).toMatchObject([{ zh: '我的解释' }]);
    expect(JSON.stringify(fake.storage.sync.items)).not.toContain('secret');
  });

  it('merges what two devices changed apart and comes to rest', async () => {
    const other = fakeArea();
    await changeSettings(() => ({ known: ['a', 'b'] }));
    await reconcile();
    await elsewhere(other, reconcile);

    await changeSettings(() => ({ known: ['a'] }));
    await elsewhere(other, () => changeSettings(() => ({ known: ['a', 'b', 'c'], theme: 'dark' })));
    for (let i = 0; i < 2; i++) {
      await reconcile();
      await elsewhere(other, reconcile);
    }
    const { writes } = fake.storage.sync;
    await reconcile();
    await elsewhere(other, reconcile);

    const want = { known: ['a', 'c'], theme: 'dark' };
    expect(await loadSettings()).toMatchObject(want);
    expect(await elsewhere(other, loadSettings)).toMatchObject(want);
    expect(fake.storage.sync.writes).toBe(writes);
  });

  it('keeps what does not fit on this device and says how much', async () => {
    await writeChanges(Array.from({ length: 5000 }, (_, n) => own(n, '解释'.repeat(30))));
    await changeSettings(() => ({ theme: 'dark' }));

    await reconcile();

    const state = await loadSyncState();
    expect(state?.problem).toBeNull();
    expect(state?.spilled).toBeGreaterThan(4000);
    expect(await loadOwnEntries()).toHaveLength(5000);
    expect(JSON.stringify(fake.storage.sync.items)).toContain('set/theme');
  });

  it.each([
    ['full', 'QUOTA_BYTES quota exceeded'],
    ['full', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['failed', 'network'],
  ])('says %s when the browser refuses, and loses nothing', async (want, message) => {
    await changeSettings(() => ({ theme: 'dark' }));
    fake.storage.sync.readOnly = new Error(message);

    await reconcile();

    expect((await loadSyncState())?.problem).toBe(want);
    expect((await loadSettings()).theme).toBe('dark');
  });

  it('takes what it understands from a newer version and writes nothing', async () => {
    const items = { format: 9, facts3: { 'set/theme': [9e15, 'dark'], 'set/x': 'odd' }, odd: 1 };
    fake.storage.sync.items = structuredClone(items);

    await reconcile();

    expect((await loadSettings()).theme).toBe('dark');
    expect(fake.storage.sync.items).toEqual(items);
    expect((await loadSyncState())?.problem).toBe('newer');
  });

  it('stays at home when the user says so', async () => {
    await changeSettings(() => ({ theme: 'dark', sync: false }));

    await reconcile();

    expect(fake.storage.sync.items).toEqual({});
    expect((await loadSyncState())?.problem).toBe('off');
  });
});
