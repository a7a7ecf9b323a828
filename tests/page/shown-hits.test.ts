import { expect, test } from 'vitest';
import type { PartReading } from '../../src/page/part-reader.ts';
import { chooseShown, compareShown } from '../../src/page/shown-hits.ts';
import { makeHit, NO_READING } from './make-hit.ts';

const part = (terms: readonly string[]): PartReading => ({
  part: { units: [], body: '', lines: [], starts: [] },
  reading: NO_READING,
  hits: terms.map((term) => makeHit(term, [])),
});

const [ONE, TWO] = [part(['私域', '种草', '私域']), part(['种草', 'KOL'])];
const shown = (density: 'every' | 'first', known: readonly string[]): string[] =>
  [...chooseShown([ONE, TWO], { density, known: new Set(known), palette: 'classic' }).values()]
    .flat()
    .map(({ match }) => match.term);

test('shows every hit', () => {
  expect(shown('every', [])).toEqual(['私域', '种草', '私域', '种草', 'KOL']);
});

test('shows a term the first time in the posting only', () => {
  expect(shown('first', [])).toEqual(['私域', '种草', 'KOL']);
});

test('never shows a known term', () => {
  expect(shown('every', ['种草'])).toEqual(['私域', '私域', 'KOL']);
});

test('compares two choices', () => {
  const before = chooseShown([ONE], { density: 'every', known: new Set(), palette: 'classic' });
  const after = chooseShown([ONE, TWO], { density: 'first', known: new Set(), palette: 'classic' });

  const { added, removed } = compareShown(before, after);

  expect(added).toEqual([TWO.hits[1]]);
  expect(removed).toEqual([ONE.hits[2]]);
  expect(compareShown(after, new Map()).removed).toHaveLength(3);
});
