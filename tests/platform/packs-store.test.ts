import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fake, resetFake } from './fake-browser.ts';
import { keepOwnEntry } from '../../src/core/packs/own-entry.ts';
import { packId, parsePack } from '../../src/core/packs/pack.ts';
import {
  loadPackTerms,
  loadPacks,
  loadTermData,
  recompilePacks,
  removePack,
  savePack,
  watchPacks,
} from '../../src/platform/packs-store.ts';
import { writeChanges } from '../../src/platform/store.ts';

beforeEach(() => {
  resetFake();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

function packOf(name: string, ...words: string[]) {
  const terms = words.map((word, n) => ({
    id: `t${n}`,
    forms: { zh: [word] },
    meaning: { zh: '一句话。', en: 'One sentence.' },
  }));
  const report = parsePack({ name, terms }, '');
  if (!report.ok) throw new RangeError(report.problem);
  return report.pack;
}

describe('packs', () => {
  it('are kept, read by pages without prose, and taken away', async () => {
    await savePack(packOf('航天', '登月', '绕圈'));
    await writeChanges([
      keepOwnEntry({ id: 'a', words: ['拉齐'], zh: '开会。', en: '', role: null }),
    ]);

    const data = await loadTermData();
    const { terms, guideTerms } = await loadPackTerms();
    expect(data).toEqual(terms);
    expect(data.map(({ forms }) => forms)).toEqual([['拉齐'], ['登月'], ['绕圈']]);
    expect(JSON.stringify(data)).not.toContain('一句话');
    expect(guideTerms).toHaveLength(3);

    await removePack(packId('航天'));
    expect(await loadPacks()).toEqual([]);
    expect(await loadTermData()).toHaveLength(1);
  });

  it('take the place of one of the same name', async () => {
    await savePack(packOf('航天', '登月'));
    await savePack(packOf('航天', '绕圈'));

    expect((await loadPacks()).map(({ terms }) => terms[0]?.forms.zh)).toEqual([['绕圈']]);
  });

  it('tell watchers, who hear nothing of settings', async () => {
    let times = 0;
    const life = new AbortController();
    watchPacks(() => (times += 1), life.signal);

    await writeChanges([{ key: 'set/theme', value: 'dark' }]);
    await savePack(packOf('航天', '登月'));
    await writeChanges([{ key: 'own/a', value: {} }]);
    life.abort();
    await savePack(packOf('航天', '绕圈'));

    expect(times).toBe(2);
  });

  it('are compiled anew when another version compiled them', async () => {
    const pack = packOf('航天', '登月');
    await savePack(pack);
    fake.storage.local.items[`terms/${pack.id}`] = { checked: 0, terms: [] };

    expect(await loadTermData()).toEqual([]);
    await recompilePacks();

    expect(await loadTermData()).toHaveLength(1);
  });

  it('are checked anew when another version let them in', async () => {
    const pack = packOf('航天', '登月', '绕圈');
    const broken = { id: 'x', forms: { zh: ['坏'] } };
    const terms = [...pack.terms, broken];
    fake.storage.local.items = { [`pack/${pack.id}`]: { checked: 0, name: '航天', terms } };

    expect(await loadPacks()).toEqual([pack]);
  });

  it('say when there is no room, and the old ones stay', async () => {
    await savePack(packOf('航天', '登月'));
    fake.storage.local.readOnly = new Error('QUOTA_BYTES quota exceeded');

    expect(await savePack(packOf('航天', '绕圈'))).toBe('full');
    expect((await loadPacks())[0]?.terms[0]?.forms.zh).toEqual(['登月']);
  });

  it('of a newer version are left alone', async () => {
    fake.storage.local.items = { format: 9, 'pack/x': { checked: 9, name: 'x', terms: [] } };

    expect(await savePack(packOf('航天', '登月'))).toBe('newer');
    expect(await removePack('x')).toBe('newer');
    expect(Object.keys(fake.storage.local.items)).toEqual(['format', 'pack/x']);
  });

  it.each([
    ['the store', { format: 9 }, 0],
    ['one pack', {}, 2],
  ])('are not compiled anew when %s is of a newer version', async (_, more, checked) => {
    await savePack(packOf('航天', '登月'));
    const id = packId('航天');
    const terms = { checked, terms: [{ by: 'future' }] };
    fake.storage.local.items = { ...fake.storage.local.items, [`terms/${id}`]: terms, ...more };
    const before = structuredClone(fake.storage.local.items);

    await recompilePacks();

    expect(fake.storage.local.items).toEqual(before);
  });

  it('that make no sense are as if they were not there', async () => {
    fake.storage.local.items = {
      'pack/a': 7,
      'pack/b': { checked: 0, name: 'b', terms: [1] },
      'terms/a': null,
    };

    expect((await loadPacks()).flatMap(({ terms }) => terms)).toEqual([]);
    expect(await loadTermData()).toEqual([]);
  });
});
