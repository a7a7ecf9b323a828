import { expect, test } from 'vitest';
import { packReadingData } from '../../../src/core/dictionary/packed-reading-data.ts';
import {
  parseReadingDataScript,
  readingDataOfWorld,
  readingDataScript,
} from '../../../src/core/dictionary/shipped-reading-data.ts';

const data = {
  terms: [{ id: 'kol', theme: 'new-media', forms: ['KOL', "a'b", 'c"d', 'e\\f'], senses: [{ id: 'kol', roles: [] }] }],
  duties: [],
  roles: [],
  kinds: [],
  asides: { chores: [], requirements: [], benefits: [] },
  things: [],
  traditional: '',
};

test('a page reads the data from the text of the script', () => {
  expect(parseReadingDataScript(readingDataScript(packReadingData(data)))).toEqual(data);
  expect(() => parseReadingDataScript('<!doctype html>')).toThrow(SyntaxError);
});

test('a content script finds the data in its world once the script has run', () => {
  expect(() => readingDataOfWorld()).toThrow(RangeError);

  // eslint-disable-next-line no-new-func -- what the browser does with the script
  new Function(readingDataScript(packReadingData(data)))();

  expect(readingDataOfWorld()).toEqual(data);
});
