import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackText } from '../../../src/core/packed-text/unpack-text.ts';
import { packText } from '../../../tools/pack-text.ts';

test.each(['', 'a', 'aaaaaaaa', '种草', 'banana', '\0￿', '😀 half \ud83d'])(
  '%j comes back',
  (text) => {
    expect(unpackText(packText(text))).toBe(text);
  },
);

// A case takes a twentieth of a second and more, most of it for tables: a tenth of what others have.
const { numRuns = 100 } = fc.readConfigureGlobal();
const RUNS = { numRuns: numRuns / 10 };

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
    RUNS,
  );
});

test('text that repeats itself, too', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('种草', 'KOL ', 'a', 'ab'), { maxLength: 400 }),
      (words) => {
        const text = words.join('');
        expect(unpackText(packText(text))).toBe(text);
      },
    ),
    RUNS,
  );
});

test('a text of our kind takes less than half of its letters', () => {
  const text = '把产品的好处讲给用户听；'.repeat(20) + 'what the product is good for. '.repeat(20);

  expect(packText(text).length).toBeLessThan(text.length / 4);
});
