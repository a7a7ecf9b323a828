import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  factsOf,
  mergeFacts,
  newerFacts,
  parseFact,
  withoutForgotten,
  type Facts,
} from '../../../src/core/store/facts.ts';

const anyFact = fc.record(
  { t: fc.nat(5), v: fc.constantFrom(true, 'dark', 'light', { words: ['a'] }) },
  { requiredKeys: ['t'] },
);
const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(
  fc.constantFrom('set/theme', 'known/a', 'known/b', 'own/x', 'site/__proto__'),
  anyFact,
);

describe('mergeFacts', () => {
  it('does not depend on the order or the number of merges', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyFacts, (a, b, c) => {
        expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a));
        expect(mergeFacts(mergeFacts(a, b), c)).toEqual(mergeFacts(a, mergeFacts(b, c)));
        expect(mergeFacts(a, a)).toEqual(a);
      }),
    );
  });

  it('loses no key', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        const keys = Object.keys(mergeFacts(a, b)).toSorted();
        expect(keys).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted());
      }),
    );
  });

  it('is reached by taking in what is newer', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        expect({ ...a, ...newerFacts(a, b) }).toEqual(mergeFacts(a, b));
        expect(newerFacts(mergeFacts(a, b), b)).toEqual({});
      }),
    );
  });
});

describe('factsOf', () => {
  it('makes facts that win over what they replace, even when the clock went back', () => {
    const before = { 'set/theme': { t: 100, v: 'dark' } };

    const next = factsOf([{ key: 'set/theme', value: 'light' }], before, 50);

    expect(mergeFacts(before, next)['set/theme']?.v).toBe('light');
  });

  it('takes back by a fact without a value', () => {
    expect(factsOf([{ key: 'known/a' }], {}, 7)).toEqual({ 'known/a': { t: 7 } });
  });
});

describe('parseFact', () => {
  it.each([
    [
      { t: 1, v: 'x' },
      { t: 1, v: 'x' },
    ],
    [{ t: 1, v: null }, { t: 1 }],
    [{ t: 1, extra: 2 }, { t: 1 }],
    [{ t: Infinity, v: 1 }, null],
    [{ t: '1' }, null],
    [null, null],
    ['dark', null],
  ])('%j gives %j', (raw, want) => {
    expect(parseFact(raw)).toEqual(want);
  });
});

it('forgets what was taken back half a year ago, and nothing else', () => {
  const day = 24 * 60 * 60 * 1000;
  const facts = { old: { t: 0 }, fresh: { t: 300 * day }, kept: { t: 0, v: true } };

  expect(Object.keys(withoutForgotten(facts, 301 * day))).toEqual(['fresh', 'kept']);
});
