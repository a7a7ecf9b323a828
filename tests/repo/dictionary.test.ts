import { expect, test } from 'vitest';
import { DUTIES, ROLES } from '../../src/core/names.ts';
import { checkSource, formatProblem } from '../../tools/dictionary/check-source.ts';
import { loadSource } from '../../tools/dictionary/load.ts';

const source = loadSource();

test('the dictionary has no problem', () => {
  expect(checkSource(source).map(formatProblem)).toEqual([]);
});

test('every role has its page and every duty its entry', () => {
  expect(source.roles.map(({ id }) => id).toSorted()).toEqual(ROLES.toSorted());
  expect(source.duties.map(({ id }) => id).toSorted()).toEqual(DUTIES.toSorted());
});

test('there are at least 700 terms in Chinese and 250 with English forms', () => {
  const { terms } = source;
  expect(terms.filter(({ forms }) => forms.zh.length > 0).length).toBeGreaterThanOrEqual(700);
  expect(terms.filter(({ forms }) => forms.en.length > 0).length).toBeGreaterThanOrEqual(250);
});
