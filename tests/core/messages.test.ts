import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseToBackground, parseToPage } from '../../src/core/messages.ts';

describe('messages', () => {
  test.each([
    { type: 'found', matches: 2, terms: ['kol'] },
    { type: 'nothing' },
    { type: 'reading-data' },
    { type: 'open-guide', path: 'role/media' },
  ])('the background takes $type', (message) => {
    expect(parseToBackground(message)).toEqual(message);
  });

  test.each([
    { type: 'page-state' },
    { type: 'next' },
    { type: 'jump', start: 1, end: 2 },
    { type: 'set-kind', kind: null },
  ])('a page takes $type', (message) => {
    expect(parseToPage(message)).toEqual(message);
  });

  test.each([
    null,
    'found',
    {},
    { type: 'evil' },
    { type: 'found', matches: '2', terms: [] },
    { type: 'found', matches: 1, terms: [1] },
    { type: 'found', matches: Infinity, terms: [] },
    { type: 'found', matches: -1, terms: [] },
    { type: 'open-guide' },
    { type: 'jump', start: 0.5, end: 2 },
  ])('neither takes %j', (message) => {
    expect(parseToBackground(message)).toBeNull();
    expect(parseToPage(message)).toBeNull();
  });

  test('whatever comes, parsing never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect([parseToBackground(raw), parseToPage(raw)]).toHaveLength(2);
      }),
    );
  });
});
