import { expect, test } from 'vitest';
import {
  packReadingData,
  unpackReadingData,
} from '../../../src/core/dictionary/packed-reading-data.ts';
import type { ReadingData, TermData } from '../../../src/core/dictionary/reading-data.ts';
import { NO_ASKING } from '../no-asking.ts';

const rest = {
  duties: [],
  roles: [],
  kinds: [],
  asides: { chores: [], requirements: [], benefits: [] }, asking: NO_ASKING,
  things: [],
  traditional: '種种',
};

const dataOf = (terms: readonly TermData[]): ReadingData => ({ ...rest, terms });

const seeding: TermData = {
  id: 'seeding',
  theme: 'new-media',
  forms: ['种草', 'seeding'],
  senses: [{ id: 'seeding', roles: ['new-media', 'pr'] }],
};
const lead: TermData = {
  id: 'lead',
  theme: 'data',
  forms: [],
  guarded: [{ forms: ['lead'], near: ['sales'] }],
  except: ['lead time'],
  senses: [{ id: 'lead', roles: [] }],
};
const pr: TermData = {
  id: 'pr',
  theme: 'data',
  forms: ['PR'],
  senses: [
    { id: 'public-relations', roles: ['pr'] },
    { id: 'premiere', roles: [], outside: true, when: { near: ['AE'] } },
  ],
};

test.each([
  ['no terms', []],
  ['a plain term', [seeding]],
  ['a guarded term, one with two senses, two themes', [seeding, lead, pr]],
])('packed reading data gives back %s', (_name, terms) => {
  expect(unpackReadingData(packReadingData(dataOf(terms)))).toEqual(dataOf(terms));
});
