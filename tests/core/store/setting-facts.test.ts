import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/core/palettes.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../src/core/settings.ts';
import { factsOf, mergeFacts } from '../../../src/core/store/facts.ts';
import {
  settingChanges,
  settingChangesOf,
  settingsOf,
} from '../../../src/core/store/setting-facts.ts';

const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a/b'),
  fc.string({ minLength: 1 }),
);
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    enabled: fc.boolean(),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    density: fc.constantFrom('every', 'first'),
    palette: fc.constantFrom(...PALETTES),
    sync: fc.boolean(),
    known: fc.uniqueArray(name),
    themesOff: fc.uniqueArray(name),
    sites: fc.dictionary(fc.domain(), fc.boolean()),
    companyKinds: fc.dictionary(
      fc.string({ minLength: 1 }),
      fc.constantFrom('hardware', 'fmcg', 'internet'),
    ),
  })
  .map(parseSettings);

const sorted = ({ known, themesOff, ...others }: Settings) => ({
  ...others,
  known: known.toSorted(),
  themesOff: themesOff.toSorted(),
});

describe('settings as facts', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const facts = factsOf(settingChangesOf(settings), {}, 1);
        expect(sorted(settingsOf(facts))).toEqual(sorted(settings));
      }),
    );
  });

  it('lead from any settings to any others by their differences', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (from, to) => {
        const before = factsOf(settingChangesOf(from), {}, 1);
        const changes = settingChanges(settingsOf(before), to);
        const after = mergeFacts(before, factsOf(changes, before, 2));
        expect(sorted(settingsOf(after))).toEqual(sorted(to));
        expect(settingChanges(to, to)).toEqual([]);
      }),
    );
  });

  it('lose nothing when two windows change different fields', () => {
    const a = settingChanges(DEFAULT_SETTINGS, { theme: 'dark', known: ['x'] });
    const b = settingChanges(DEFAULT_SETTINGS, { meanings: 'en', known: ['y'] });

    const facts = mergeFacts(factsOf(a, {}, 1), factsOf(b, {}, 1));

    expect(settingsOf(facts)).toMatchObject({ theme: 'dark', meanings: 'en', known: ['x', 'y'] });
  });

  it('are the defaults where values make no sense', () => {
    const facts = {
      'set/theme': { t: 1, v: 'pink' },
      'set/enabled': { t: 1, v: 'yes' },
      'site/a.cn': { t: 1, v: 7 },
      'site/b.cn': { t: 1, v: false },
      'kind/甲': { t: 1, v: 'bakery' },
    };

    expect(settingsOf(facts)).toEqual({ ...DEFAULT_SETTINGS, sites: { 'b.cn': false } });
  });

  it('list known terms in the order in which they became known', () => {
    const facts = {
      'known/b': { t: 1, v: true },
      'known/a': { t: 2, v: true },
      'known/c': { t: 3 },
    };

    expect(settingsOf(facts).known).toEqual(['b', 'a']);
  });
});
