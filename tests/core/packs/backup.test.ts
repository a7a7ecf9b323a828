import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupChanges,
  backupOf,
  parseBackupFile,
  writeBackupFile,
} from '../../../src/core/packs/backup.ts';
import { keepOwnEntry } from '../../../src/core/packs/own-entry.ts';
import { parsePack } from '../../../src/core/packs/pack.ts';
import { factsOf } from '../../../src/core/store/facts.ts';
import { settingsOf } from '../../../src/core/store/setting-facts.ts';

const report = parsePack(
  { name: '航天', terms: [{ id: 'orbit', forms: { zh: ['绕圈'] }, meaning: '一圈又一圈。' }] },
  'x',
);
const packs = report.ok ? [report.pack] : [];
const saved = [
  {
    id: 's1',
    savedAt: 7,
    title: '品牌策划',
    company: null,
    body: '岗位职责',
    kind: 'fmcg' as const,
  },
];
const changes = [
  { key: 'set/theme', value: 'dark' },
  { key: 'known/seeding', value: true },
  { key: 'known/gtm' },
  { key: 'kind/甲公司', value: 'fmcg' },
  keepOwnEntry({ id: 'a1', words: ['拉齐'], zh: '开个会。', en: '', role: null }),
];
const facts = factsOf(changes, {}, 5);

const PARTS = ['settings', 'own', 'packs', 'saved'];

describe('a file with everything', () => {
  it('brings back what was set and added, and nothing else', () => {
    const read = parseBackupFile(writeBackupFile(backupOf(facts, { packs, saved })));

    expect(read).toMatchObject({ ok: true, refused: 0, backup: { packs, saved } });
    const again = read.ok ? factsOf(backupChanges(read.backup), {}, 9) : {};
    expect(settingsOf(again)).toEqual(settingsOf(facts));
    expect(Object.keys(again).toSorted()).toEqual(
      ['set/theme', 'known/seeding', 'kind/甲公司', 'own/a1'].toSorted(),
    );
  });

  it.each([
    ['not-json', 'hello'],
    ['not-a-pack', '{"format": "else"}'],
    ['newer', '{"format": "plain-jd-data", "version": 2}'],
  ])('is refused: %s', (problem, text) => {
    expect(parseBackupFile(text)).toEqual({ ok: false, problem });
  });

  it('is read however large it is: it is our own', () => {
    const many = Array.from({ length: 4500 }, (_, n) => ({
      id: `e${n}`,
      words: [`词条${n}`],
      zh: '很长的一句话。'.repeat(140),
      en: 'long '.repeat(199),
      role: null,
    }));
    const text = writeBackupFile({ settings: {}, own: many, packs: [], saved: [] });

    expect(text.length).toBeGreaterThan(8_000_000);
    const read = parseBackupFile(text);
    expect(read.ok && read.backup.own.length).toBe(4500);
  });

  it('is read as far as it makes sense', () => {
    const text = JSON.stringify({
      format: 'plain-jd-data',
      version: 1,
      settings: { theme: 'dark', density: 7, sites: 'x' },
      own: [{ id: 'a', words: ['拉齐'], zh: '开会。' }, { id: 'b', words: [] }, 3],
      packs: [{}, { name: 'p', terms: [1] }],
      saved: [saved[0], { id: 's2' }],
    });

    expect(parseBackupFile(text)).toMatchObject({
      ok: true,
      refused: 5,
      backup: { settings: { theme: 'dark' }, own: [{ id: 'a' }], packs: [{ name: 'p' }], saved },
    });
  });

  it('keeps entries apart that have no id of their own', () => {
    const own = [
      { words: ['拉齐'], zh: '开会。' },
      { id: '！', words: ['对齐'], zh: '也是开会。' },
    ];
    const read = parseBackupFile(JSON.stringify({ format: 'plain-jd-data', version: 1, own }));

    const changes = read.ok ? backupChanges(read.backup) : [];
    expect(new Set(changes.map(({ key }) => key)).size).toBe(2);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...PARTS), fc.jsonValue()), (parts) => {
        const file = { format: 'plain-jd-data', version: 1, ...parts };
        expect(parseBackupFile(JSON.stringify(file)).ok).toBe(true);
      }),
    );
  });
});
