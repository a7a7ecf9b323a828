import { expect, test } from 'vitest';
import { proseFor } from '../../../src/core/dictionary/prose.ts';
import { buildGuide } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

const guide = buildGuide(loadSource());

test('holds the terms asked for, every role, and leaves out ids nobody knows', () => {
  const prose = proseFor(guide, ['kol', 'no-such-term'], null);

  expect(prose.terms.map(({ id }) => id)).toEqual(['kol']);
  expect(prose.roles.map(({ id }) => id)).toEqual(guide.roles.map(({ id }) => id));
});

test('puts every Chinese text into Traditional characters and no other text', () => {
  const prose = proseFor(guide, ['kol'], (text) => `繁${text}`);

  const [kol] = prose.terms;
  const [plain] = proseFor(guide, ['kol'], null).terms;
  expect(kol?.senses[0]?.meaning.zh).toBe(`繁${plain?.senses[0]?.meaning.zh}`);
  expect(kol?.senses[0]?.meaning.en).toBe(plain?.senses[0]?.meaning.en);
  expect(kol?.id).toBe('kol');
});
