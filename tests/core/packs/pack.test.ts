import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packOfOwn,
  parsePack,
  parsePackFile,
  writePackFile,
} from '../../../src/core/packs/pack.ts';

const good = {
  id: 'moon-shot',
  forms: { zh: ['登月计划'], en: ['moon shot'] },
  roles: ['gtm'],
  meaning: {
    zh: '老板最想要、没人知道怎么做的那件事。',
    en: 'What the boss wants most and nobody knows how to do.',
  },
};
const pack = (...terms: unknown[]) => ({
  format: 'plain-jd-pack',
  version: 1,
  name: '航天黑话',
  terms,
});

const rulesOf = (...terms: unknown[]) => {
  const report = parsePack(pack(...terms), 'x');
  return report.ok
    ? report.refused.flatMap((r) => r.problems.map((p) => `${p.field}: ${p.rule}`))
    : [];
};

describe('parsePack', () => {
  it('takes good entries and says of every bad one where and why', () => {
    const report = parsePack(pack(good, { id: 'x' }, 'nonsense', { ...good, id: 'Bad Id' }), 'x');

    expect(report).toMatchObject({
      ok: true,
      pack: { name: '航天黑话', terms: [{ id: 'moon-shot' }] },
    });
    expect(report.ok && report.refused.map(({ position, label }) => [position, label])).toEqual([
      [2, 'x'],
      [3, ''],
      [4, '登月计划'],
    ]);
  });

  it.each([
    ['a form of one character', { ...good, forms: { zh: ['登'] } }, 'forms: is too short a form'],
    ['no form', { ...good, forms: {} }, 'forms: has no form'],
    ['a role nobody has', { ...good, roles: ['astronaut'] }, 'roles.0: '],
    ['a field we do not know', { ...good, colour: 'red' }, 'colour: '],
    [
      'a text without end',
      { ...good, meaning: { zh: 'x'.repeat(30_000), en: 'x' } },
      ': is too long',
    ],
  ])('refuses %s', (_name, entry, want) => {
    expect(rulesOf(entry).some((rule) => rule.startsWith(want))).toBe(true);
  });

  it('refuses the second of two entries with one id', () => {
    expect(rulesOf(good, good)).toEqual(['id: is taken by an earlier entry']);
  });

  it('fills in what a file may leave out', () => {
    const report = parsePack(pack({ ...good, meaning: '只有中文。' }), 'x');

    expect(report.ok && report.pack.terms[0]?.senses[0]).toMatchObject({
      meaning: { zh: '只有中文。', en: '只有中文。' },
      source: ['field'],
    });
  });

  it('reads a theme file of the dictionary as well', () => {
    const report = parsePack(
      { theme: 'space', name: { zh: '航天', en: 'Space' }, terms: [good] },
      'x',
    );

    expect(report).toMatchObject({ ok: true, pack: { name: '航天' } });
  });
});

describe('parsePackFile', () => {
  it.each([
    ['not-json', '{ "terms": ['],
    ['not-json', ''],
    ['not-json', '\u0000\u0001'],
    ['not-json', '['.repeat(200_000)],
    ['not-a-pack', '[]'],
    ['not-a-pack', '{"name": "x"}'],
    ['not-a-pack', '42'],
    ['newer', '{"version": 2, "terms": []}'],
    ['too-large', ' '.repeat(4_000_001)],
    ['too-large', JSON.stringify({ terms: Array.from({ length: 10_001 }, () => 0) })],
  ])('says %s of %.20j', (problem, text) => {
    expect(parsePackFile(text, 'x')).toEqual({ ok: false, problem });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (terms) => {
        expect(parsePackFile(JSON.stringify({ terms }), 'x').ok).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePackFile(text, 'x')).toHaveProperty('ok');
      }),
    );
  });

  it('survives entries that are broken in one place', () => {
    const fields = fc.constantFrom(
      'id',
      'forms',
      'roles',
      'meaning',
      'see',
      'senses',
      'guarded',
      'except',
      '__proto__',
    );
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const report = parsePackFile(
          JSON.stringify(pack(good, { ...good, id: 'b', [field]: value })),
          'x',
        );
        expect(report.ok && report.pack.terms.length + report.refused.length).toBe(2);
        expect(report.ok && report.pack.terms[0]?.id).toBe('moon-shot');
      }),
    );
  });

  it('keeps everything on the way out and back', () => {
    const two = {
      id: 'pr',
      forms: { en: ['PR'] },
      senses: [
        { id: 'a', roles: ['pr'], meaning: good.meaning, when: { notNear: ['剪辑'] } },
        { id: 'b', outside: true, meaning: good.meaning, when: { near: ['剪辑'] } },
      ],
    };
    const first = parsePack(pack(good, two), 'x');

    expect(first.ok && parsePackFile(writePackFile(first.pack), 'y')).toEqual(first);
  });

  it('reads back own entries that were shared', () => {
    const own = [{ id: 'a1', words: ['拉齐', 'sync up'], zh: '开个会。', en: '', role: null }];

    const report = parsePackFile(writePackFile(packOfOwn(own, '我的词条')), 'x');

    expect(report).toMatchObject({ ok: true, refused: [], pack: { name: '我的词条' } });
    expect(report.ok && report.pack.terms[0]?.forms).toEqual({
      zh: ['拉齐'],
      tw: [],
      en: ['sync up'],
    });
  });
});
