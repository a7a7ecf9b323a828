import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../../src/core/store/setting-facts.ts';
import { formatOf, obsoleteKeys, parseStored } from '../../../src/core/store/stored-items.ts';

describe('parseStored', () => {
  it('brings the first format forward and drops only the fields that make no sense', () => {
    const settings = { theme: 'dark', known: ['a'], density: 'purple', sites: { 'a.cn': false } };

    const { facts, format } = parseStored({ settings });

    expect(format).toBe(1);
    expect(settingsOf(facts)).toMatchObject({
      theme: 'dark',
      known: ['a'],
      sites: { 'a.cn': false },
    });
    expect(Object.keys(facts)).not.toContain('set/density');
  });

  it('never throws, whatever is stored', () => {
    const key = fc.constantFrom(
      'settings',
      'format',
      'set/theme',
      'known/a',
      'own/x',
      'site/',
      'else',
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (items) => {
        expect(settingsOf(parseStored(items).facts)).toHaveProperty('enabled');
      }),
    );
  });
});

describe('obsoleteKeys', () => {
  it('names what the migration made useless', () => {
    expect(obsoleteKeys({ settings: {}, 'set/theme': {} })).toEqual(['settings']);
  });

  it('names nothing of a newer version', () => {
    expect(obsoleteKeys({ settings: {}, format: 99 })).toEqual([]);
  });
});

it.each([
  [{}, 0],
  [{ settings: {} }, 1],
  [{ format: 2 }, 2],
  [{ format: 'x' }, 0],
  [{ format: 7, settings: {} }, 7],
])('formatOf(%j) is %i', (items, want) => {
  expect(formatOf(items)).toBe(want);
});
