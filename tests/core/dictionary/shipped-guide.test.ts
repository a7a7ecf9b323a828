import { expect, test } from 'vitest';
import { packGuide, unpackGuide } from '../../../src/core/dictionary/shipped-guide.ts';
import { buildGuide, buildReadingData } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

test('the guide comes back with every form in its writing and its own pinyin', () => {
  const source = loadSource();
  const guide = buildGuide(source);

  const data = buildReadingData(source);
  const back = unpackGuide(packGuide(guide, data), data);

  const shape = ({ terms, ...rest }: typeof guide) => ({
    ...rest,
    terms: terms.map(({ forms, pinyins: _, ...term }) => {
      const han = [...forms.zh, ...forms.tw].filter((form) => /\p{Script=Han}/u.test(form));
      const all = [...forms.zh, ...forms.tw, ...forms.en];
      return { ...term, han: new Set(han), all: new Set(all) };
    }),
  });
  expect(shape(back)).toEqual(shape(guide));

  for (const [row, { forms, pinyins }] of back.terms.entries()) {
    const term = guide.terms[row];
    const sound = new Map(term?.pinyins.map((pinyin, i) => [term.forms.zh[i], pinyin]));
    expect(pinyins).toEqual(forms.zh.slice(0, pinyins.length).map((form) => sound.get(form)));
  }
  const said = back.terms.filter(({ pinyins }) => pinyins.length > 0);
  expect(said.length).toBeGreaterThan(back.terms.length / 2);
});

test('a guide is packed with its own data only', () => {
  const source = loadSource();
  const { terms, ...data } = buildReadingData(source);

  expect(() => packGuide(buildGuide(source), { ...data, terms: terms.toReversed() })).toThrow(
    RangeError,
  );
});
