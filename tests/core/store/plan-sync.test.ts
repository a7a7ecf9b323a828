import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/core/store/facts.ts';
import {
  isSyncedKey,
  planSync,
  SYNC_QUOTA,
  syncDifference,
  unpackSync,
} from '../../../src/core/store/plan-sync.ts';

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '\u2028', '种', '𝐊', '"', '\\', '\u0001', '\ud83d'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 400,
});
const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(
  fc
    .tuple(
      fc.constantFrom('set', 'known', 'own', 'off', 'site', 'kind'),
      fc.string({ minLength: 1 }),
    )
    .map(([prefix, name]) => `${prefix}/${name}`),
  fc.record(
    { t: fc.nat(), v: fc.oneof(fc.constant(true), nasty, fc.record({ zh: nasty })) },
    { requiredKeys: ['t'] },
  ),
  { maxKeys: 60 },
);

const bytes = (text: string) => new TextEncoder().encode(text).length;
// As Chromium counts: escapes, and a time as a fraction.
const size = (key: string, item: unknown) =>
  bytes(key) +
  bytes(
    JSON.stringify(item)
      .replaceAll('<', '\\u003C')
      .replaceAll(/\[(\d{11,})/g, '[$1.0'),
  );

describe('planSync', () => {
  it('stays within the quotas and loses nothing it does not name', () => {
    const quota = { maxBytes: 6000, maxItemBytes: 900 };
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { items, spilled } = planSync(facts, quota);

        const sizes = Object.entries(items).map(([key, item]) => size(key, item));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(quota.maxItemBytes);
        expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(quota.maxBytes);
        const kept = Object.fromEntries(
          Object.entries(facts).filter(([key]) => isSyncedKey(key) && !spilled.includes(key)),
        );
        expect(unpackSync(items)).toEqual(kept);
      }),
    );
  });

  it('keeps below the browsers’ limits with 5,000 own entries', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [
        `own/e${n}`,
        { t: n, v: { words: [`词${n}`], zh: '解释'.repeat(40) } },
      ]),
    );

    const { items, spilled } = planSync(facts);

    const sizes = Object.entries(items).map(([key, item]) => size(key, item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(102_400);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeGreaterThan(SYNC_QUOTA.maxBytes * 0.95);
    expect(spilled).not.toContain('own/e4999');
    expect(spilled).toContain('own/e0');
  });

  it('keeps below them with 5,000 known terms, in which times weigh most', () => {
    const now = 1_796_000_000_000;
    const facts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [`known/term-${n}`, { t: now + n, v: true }]),
    );

    const sizes = Object.entries(planSync(facts).items).map(([key, item]) => size(key, item));

    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(102_400);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
  });

  it('gives settings and known terms their place before own entries', () => {
    const facts = {
      'own/big': { t: 9, v: { zh: 'x'.repeat(300) } },
      'known/a': { t: 1, v: true },
      'set/theme': { t: 1, v: 'dark' },
    };

    expect(planSync(facts, { maxBytes: 200, maxItemBytes: 200 }).spilled).toEqual(['own/big']);
  });

  it('keeps sites, companies and the switch itself at home', () => {
    const facts = {
      'site/a.cn': { t: 1, v: false },
      'kind/甲公司': { t: 1, v: 'fmcg' },
      'set/sync': { t: 1, v: true },
    };

    const { items, spilled } = planSync(facts);

    expect(Object.keys(items)).toEqual(['format']);
    expect(spilled).toEqual([]);
  });

  it('plans the same for the same facts in any order', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).toReversed());
        const plan = planSync(facts, { maxBytes: 3000, maxItemBytes: 900 });
        expect(planSync(turned, { maxBytes: 3000, maxItemBytes: 900 }).spilled).toEqual(
          plan.spilled,
        );
      }),
    );
  });
});

describe('syncDifference', () => {
  it('is nothing once the plan is written, and one item for one change', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`known/t${n}`, { t: n, v: true }]),
    );
    const { items } = planSync(facts);

    expect(syncDifference(structuredClone(items), planSync(facts))).toEqual({
      write: {},
      remove: [],
    });
    const changed = { ...facts, 'known/t1': { t: 99 } };
    expect(Object.keys(syncDifference(items, planSync(changed)).write)).toHaveLength(1);
  });

  it('removes buckets that are no longer planned and leaves foreign items alone', () => {
    const { remove } = syncDifference({ facts5: {}, stranger: 1 }, planSync({}));

    expect(remove).toEqual(['facts5']);
  });
});

it('unpacks nothing but facts from whatever lies in the store', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('facts0', 'facts1', 'format', 'x'), fc.jsonValue()),
      (items) => {
        for (const [key, { t }] of Object.entries(unpackSync(items))) {
          expect(isSyncedKey(key)).toBe(true);
          expect(t).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
