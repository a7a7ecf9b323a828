import { describe, expect, test } from 'vitest';
import guide from 'virtual:guide';
import { createLookup } from '../../../src/core/search/lookup.ts';

const toTraditional = (text: string) => text.replaceAll('种', '種');
const lookup = createLookup(guide, toTraditional);

describe('createLookup', () => {
  test.each([
    { query: '种草', found: '种草', pinyin: null },
    { query: '種草', found: '種草', pinyin: null },
    { query: 'zhongcao', found: '种草', pinyin: 'zhòng cǎo' },
    { query: 'Seeding', found: 'seeding', pinyin: null },
  ])('finds the term for $query in $found', ({ query, found, pinyin }) => {
    expect(lookup(query, 1)[0]).toMatchObject({ kind: 'term', found, pinyin, exact: true });
  });

  test('finds roles and themes by their names', () => {
    expect(lookup('媒介', 1)[0]).toMatchObject({ kind: 'role', id: 'media', exact: true });
    expect(lookup('公司黑话').some(({ kind, id }) => kind === 'theme' && id === 'slang')).toBe(
      true,
    );
  });

  test('finds the nearest for one wrong character, and says it is not the same', () => {
    const [first] = lookup('信息牛投放', 1);

    expect(first?.exact).toBe(false);
    expect(first?.found).toContain('信息流');
  });

  test('finds nothing for nothing', () => {
    expect(lookup('  ')).toEqual([]);
    expect(lookup('qqqqzzzzxxxx')).toEqual([]);
  });
});
