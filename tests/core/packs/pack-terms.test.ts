import { expect, it } from 'vitest';
import { parsePack } from '../../../src/core/packs/pack.ts';
import { ownTermData, packTerms } from '../../../src/core/packs/pack-terms.ts';

const own = { id: 'a1', words: ['拉齐'], zh: '开个会。', en: '', role: 'gtm' as const };
const meaning = { zh: '一句话。', en: 'One sentence.' };
const report = parsePack(
  {
    name: '航天',
    terms: [
      { id: 'seeding', forms: { zh: ['登月'] }, meaning, related: ['orbit', 'kol'] },
      { id: 'orbit', forms: { zh: ['绕圈'] }, meaning, pinyin: 'rào quān' },
    ],
  },
  'x',
);
const pack = report.ok ? report.pack : { id: '', name: '', terms: [] };

it('puts own entries first and every id under its pack, so that none is taken', () => {
  const { terms, guideTerms, themes } = packTerms([pack], [own]);

  const id = `pack.${pack.id}`;
  expect(terms.map((term) => term.id)).toEqual(['own.my-a1', `${id}.seeding`, `${id}.orbit`]);
  expect(guideTerms.map((term) => term.theme)).toEqual(['own', id, id]);
  expect(guideTerms[1]?.related).toEqual([`${id}.orbit`, 'kol']);
  expect(guideTerms[1]?.senses[0]?.id).toBe(`${id}.seeding`);
  expect(guideTerms[2]?.pinyins).toEqual(['rào quān']);
  expect(themes.map((theme) => theme.name.zh)).toEqual(['我的词条', '航天']);
});

it('reads an own entry the same way with and without its check', () => {
  expect(packTerms([], [own]).terms).toEqual([ownTermData(own)]);
});

it('adds nothing when there is nothing', () => {
  expect(packTerms([])).toEqual({ terms: [], guideTerms: [], themes: [] });
});
