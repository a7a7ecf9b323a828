import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake, resetFake } from './fake-browser.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/platform/settings-store.ts';
import {
  loadFacts,
  migrateStore,
  watchStoreProblems,
  writeChanges,
} from '../../src/platform/store.ts';

beforeEach(() => {
  resetFake();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

const local = () => fake.storage.local;

describe('settings store', () => {
  it('starts with the defaults and stores nothing', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(local().items).toEqual({});
  });

  it('stores only what the user set', async () => {
    await changeSettings(() => ({ theme: 'dark', density: 'every' }));

    expect(Object.keys(local().items).toSorted()).toEqual(['format', 'set/theme']);
    expect((await loadSettings()).theme).toBe('dark');
  });

  it('loses nothing when two windows change settings at once', async () => {
    await Promise.all([
      changeSettings(() => ({ theme: 'dark' })),
      changeSettings(() => ({ meanings: 'en' })),
      changeSettings(({ known }) => ({ known: [...known, 'seeding'] })),
      changeSettings(({ known }) => ({ known: [...known, 'gtm'] })),
      changeSettings(({ sites }) => ({ sites: { ...sites, 'a.cn': false } })),
      changeSettings(({ sites }) => ({ sites: { ...sites, 'b.cn': false } })),
    ]);

    const settings = await loadSettings();
    expect(settings).toMatchObject({ theme: 'dark', meanings: 'en' });
    expect(settings.known.toSorted()).toEqual(['gtm', 'seeding']);
    expect(settings.sites).toEqual({ 'a.cn': false, 'b.cn': false });
  });

  it('takes back what is removed from a list or a record', async () => {
    await changeSettings(() => ({ known: ['a', 'b'], sites: { 'a.cn': false } }));

    await changeSettings(({ known }) => ({ known: known.filter((id) => id !== 'a'), sites: {} }));

    expect(await loadSettings()).toMatchObject({ known: ['b'], sites: {} });
  });

  it('tells watchers of every change, and of none after the end', async () => {
    const life = new AbortController();
    const seen: string[] = [];
    watchSettings(({ theme }) => seen.push(theme), life.signal);

    await changeSettings(() => ({ theme: 'dark' }));
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
    life.abort();
    await changeSettings(() => ({ theme: 'light' }));
    await loadSettings();

    expect(seen).toEqual(['dark']);
  });

  it('are read, and told of, apart from own entries, which may be thousands', async () => {
    const life = new AbortController();
    const seen: string[] = [];
    await changeSettings(() => ({ theme: 'dark' }));
    await writeChanges([{ key: 'own/a1', value: { words: ['拉齐'] } }]);
    watchSettings(({ theme }) => seen.push(theme), life.signal);
    const get = vi.spyOn(local(), 'get');

    expect((await loadSettings()).theme).toBe('dark');
    expect(get.mock.calls.flat(2)).not.toContain('own/a1');
    await writeChanges([{ key: 'own/a2', value: { words: ['对齐'] } }]);
    await changeSettings(() => ({ theme: 'light' }));
    await vi.waitFor(() => expect(seen).toEqual(['light']));
    life.abort();
  });

  it('never looks up thousands of keys one by one', async () => {
    const changes = Array.from({ length: 2000 }, (_, n) => ({ key: `own/e${n}`, value: n }));
    await writeChanges(changes);
    await writeChanges([{ key: 'set/theme', value: 'dark' }]);
    const get = vi.spyOn(local(), 'get');

    await writeChanges(changes);
    expect(Object.keys(await loadFacts())).toHaveLength(2001);
    const asked = get.mock.calls.map(([keys]) => (Array.isArray(keys) ? keys.length : keys));
    expect(asked).toEqual([null, null]);
  });

  it('works where the browser cannot list keys', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    Object.assign(local(), { getKeys: undefined });

    expect((await loadSettings()).theme).toBe('dark');
  });
});

describe('data of other versions', () => {
  it('reads the settings of the first version at once and keeps them when it migrates', async () => {
    local().items = { settings: { theme: 'dark', known: ['seeding'], density: 'nonsense' } };

    const before = await loadSettings();
    await migrateStore();

    expect(before).toMatchObject({ theme: 'dark', known: ['seeding'], density: 'every' });
    expect(await loadSettings()).toEqual(before);
    expect(local().items).not.toHaveProperty('settings');
    expect(local().items['format']).toBe(2);
  });

  it('lets what was set since then win over the first version', async () => {
    local().items = { settings: { theme: 'dark', meanings: 'en' } };

    await changeSettings(() => ({ theme: 'light' }));
    await migrateStore();

    expect(await loadSettings()).toMatchObject({ theme: 'light', meanings: 'en' });
  });

  it('migrates again after being stopped in the middle', async () => {
    local().items = { settings: { theme: 'dark' }, format: 2, 'set/theme': { t: 1, v: 'dark' } };

    expect((await loadSettings()).theme).toBe('dark');
  });

  it('reads what it can of a newer version and never writes over it', async () => {
    const newer = {
      format: 9,
      'set/theme': { t: 5, v: 'dark', by: 'future' },
      'set/meanings': { t: 5, v: 'klingon' },
      'orbit/x': { t: 1 },
    };
    local().items = structuredClone(newer);
    const problems: string[] = [];
    watchStoreProblems((problem) => problems.push(problem), new AbortController().signal);

    await migrateStore();
    const settings = await changeSettings(() => ({ theme: 'light' }));

    expect(settings).toMatchObject({ theme: 'dark', meanings: DEFAULT_SETTINGS.meanings });
    expect(local().items).toEqual(newer);
    expect(problems).toContain('newer');
  });
});

describe('a storage that fails', () => {
  it.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['full', new Error('QuotaExceededError: storage.local API call exceeded its quota')],
    ['failed', new Error('IO error: corrupted block')],
  ] as const)('says %s and keeps what was there', async (want, error) => {
    await changeSettings(() => ({ theme: 'dark' }));
    local().readOnly = error;
    const problems: string[] = [];
    const life = new AbortController();
    watchStoreProblems((problem) => problems.push(problem), life.signal);

    const settings = await changeSettings(() => ({ theme: 'light', known: ['a'] }));
    life.abort();

    expect(problems).toEqual([want]);
    expect(settings).toMatchObject({ theme: 'dark', known: [] });
  });

  it('gives the defaults when nothing can be read, and loses nothing', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    local().broken = new Error('cannot open database');

    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await writeChanges([{ key: 'set/theme', value: 'light' }])).toBe('failed');

    local().broken = null;
    expect((await loadSettings()).theme).toBe('dark');
  });
});
