import { expect, test } from 'vitest';
import { packReadingData } from '../../../src/core/dictionary/packed-reading-data.ts';
import {
  parseReadingData,
  readingDataText,
} from '../../../src/core/dictionary/shipped-reading-data.ts';
import { NO_ASKING } from '../no-asking.ts';

const data = {
  terms: [{ id: 'kol', theme: 'new-media', forms: ['KOL', "a'b", 'c"d', 'e\\f'], senses: [{ id: 'kol', roles: [] }] }],
  duties: [],
  roles: [],
  kinds: [],
  asides: { chores: [], requirements: [], benefits: [] }, asking: NO_ASKING,
  things: [],
  traditional: '',
};

test('a page reads the data from its text', () => {
  expect(parseReadingData(readingDataText(packReadingData(data)))).toEqual(data);
  expect(() => parseReadingData('<!doctype html>')).toThrow(SyntaxError);
});
