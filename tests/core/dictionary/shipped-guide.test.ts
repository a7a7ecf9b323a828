import { expect, test } from 'vitest';
import { packGuide, unpackGuide } from '../../../src/core/dictionary/shipped-guide.ts';
import { buildGuide, buildReadingData } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

test('the guide comes back with every form in its writing', () => {
  const source = loadSource();
  const guide = buildGuide(source);

  const back = unpackGuide(packGuide(guide), buildReadingData(source));

  const shape = ({ terms, ...rest }: typeof guide) => ({
    ...rest,
    terms: terms.map(({ forms, ...term }) => {
      const han = [...forms.zh, ...forms.tw].filter((form) => /\p{Script=Han}/u.test(form));
      const all = [...forms.zh, ...forms.tw, ...forms.en];
      return { ...term, han: new Set(han), all: new Set(all) };
    }),
  });
  expect(shape(back)).toEqual(shape(guide));
});
