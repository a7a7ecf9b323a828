import { describe, expect, test } from 'vitest';
import { chooseSenses, type SenseContext } from '../../../src/core/match/choose-senses.ts';
import { finder, term } from './small-dictionary.ts';

const find = finder(
  [
    term('pr', {
      forms: ['PR', '公关'],
      senses: [
        { id: 'relations', roles: ['pr'] },
        { id: 'premiere', roles: [], outside: true, when: { near: ['PS', 'Photoshop', '剪辑'] } },
      ],
    }),
    term('ae', {
      forms: ['AE'],
      senses: [
        { id: 'account', roles: [], when: { near: ['客户', '代理'] } },
        { id: 'effects', roles: [], outside: true, when: { near: ['PS', '特效'] } },
        { id: 'executive', roles: [] },
      ],
    }),
    term('way', {
      forms: ['通道'],
      senses: [
        { id: 'selling', roles: [], when: { near: ['经销'] } },
        { id: 'posting', roles: [], when: { near: ['媒体'] } },
        { id: 'any', roles: [] },
      ],
    }),
    term('ai', {
      forms: ['AI'],
      senses: [
        { id: 'intelligence', roles: [] },
        { id: 'illustrator', roles: [], outside: true, when: { near: ['PS'] } },
      ],
    }),
    term('gtm', {
      forms: ['GTM'],
      senses: [
        { id: 'go-to-market', roles: ['gtm'] },
        { id: 'tags', roles: ['internet-marketing'], when: { near: ['GA4', 'GA', '埋点'] } },
      ],
    }),
    term('channel', {
      forms: ['渠道', 'channel'],
      senses: [
        { id: 'shops', roles: ['sales'], when: { kind: ['hardware', 'fmcg'] } },
        { id: 'traffic', roles: ['internet-marketing'], when: { kind: ['internet'] } },
      ],
    }),
    term('launch', {
      forms: ['上线'],
      senses: [
        { id: 'any', roles: ['media'] },
        { id: 'product', roles: ['gtm'], when: { roles: ['gtm'] } },
        { id: 'ad', roles: ['media'], when: { roles: ['media'], near: ['广告'] } },
      ],
    }),
    term('reach', {
      forms: ['reach'],
      senses: [{ id: 'reach', roles: [], when: { lang: 'zh' } }],
    }),
    term('activity', {
      forms: ['活动'],
      senses: [
        { id: 'event', roles: ['comms-planning'], when: { notNear: ['用户'] } },
        { id: 'active', roles: ['internet-marketing'], when: { near: ['用户'] } },
      ],
    }),
    term('open', {
      forms: ['种草'],
      senses: [
        { id: 'one', roles: ['media'] },
        { id: 'two', roles: ['new-media'] },
      ],
    }),
  ],
  { traditional: '剪剪輯辑廣广' },
);

const UNKNOWN: SenseContext = { companyKind: null, roles: null };

/** The senses of each match, `PR: relations`. */
function read(line: string, context: Partial<SenseContext> = {}): string[] {
  const lines = [{ start: 0, candidates: find(line) }];
  return chooseSenses(lines, { ...UNKNOWN, ...context }).map(
    ({ text, senses }) => `${text}: ${senses.join(' ')}`,
  );
}

describe('words in the same line', () => {
  test.each([
    ['负责PR与媒体关系', ['PR: relations']],
    ['熟练使用PS和PR', []],
    ['会用Photoshop、PR等', []],
    ['PR剪輯', []],
    ['PR 投放，PSD 格式', ['PR: relations']],
    ['AE负责客户沟通', ['AE: account']],
    ['AE负责特效', []],
    ['AE 一名', ['AE: executive']],
    ['AE与代理商，用PS', ['AE: account']],
    ['AE用PS，代理商另说', []],
    ['制定GTM计划', ['GTM: go-to-market']],
    ['熟悉GA4/GTM', ['GTM: tags']],
    ['熟悉GTM与埋點', ['GTM: go-to-market']],
    ['熟悉GTM与埋点', ['GTM: tags']],
    ['策划活动', ['活动: event']],
    ['用户活动', ['活动: active']],
  ])('%s', (line, want) => {
    expect(read(line)).toEqual(want);
  });
});

describe('two words that speak for two senses', () => {
  const far = '，'.repeat(13);

  test.each([
    ['经销通道，媒体', ['通道: selling posting']],
    ['媒体通道，经销', ['通道: posting selling']],
    [`经销通道${far}媒体`, ['通道: selling']],
    [`媒体${far}通道经销`, ['通道: selling']],
    [`经销${far}通道${far}媒体`, ['通道: selling posting']],
    [`经销通道${far.slice(1)}媒体`, ['通道: selling posting']],
  ])('%s', (line, want) => {
    expect(read(line)).toEqual(want);
  });
});

describe('a list of programs', () => {
  test.each([
    ['PS、PR、AE、AI', []],
    ['PS/PR/AE/AI', []],
    ['PS，AI，PR', []],
    ['PS, C4D, PR', []],
    ['AI、PR、AE特效', []],
    ['会PS。负责PR', []],
    ['PR、AI', ['PR: relations', 'AI: intelligence']],
    ['PR、公关', ['PR: relations', '公关: relations']],
    ['GTM、PR', ['GTM: go-to-market', 'PR: relations']],
  ])('%s', (line, want) => {
    expect(read(line)).toEqual(want);
  });
});

describe('the company kind', () => {
  test.each([
    ['hardware', ['渠道: shops']],
    ['fmcg', ['渠道: shops']],
    ['internet', ['渠道: traffic']],
  ] as const)('of %s chooses', (companyKind, want) => {
    expect(read('拓展渠道', { companyKind })).toEqual(want);
  });

  test('leaves both senses when it is not known', () => {
    expect(read('拓展渠道')).toEqual(['渠道: shops traffic']);
  });

  test('puts the sense of the leading role first when it is not known', () => {
    expect(read('拓展渠道', { roles: ['internet-marketing'] })).toEqual(['渠道: traffic shops']);
  });
});

describe('the role mix', () => {
  test.each([
    [null, ['上线: any']],
    [[], ['上线: any']],
    [['gtm', 'media'], ['上线: product']],
    [['media', 'gtm'], ['上线: any']],
  ] as const)('of %j chooses', (roles, want) => {
    expect(read('产品上线', { roles })).toEqual(want);
  });

  test('and words near must both hold', () => {
    expect(read('廣告上线', { roles: ['media'] })).toEqual(['上线: ad']);
    expect(read('广告上线', { roles: ['gtm'] })).toEqual(['上线: product']);
  });

  test('orders senses that stay open', () => {
    expect(read('种草', { roles: ['new-media'] })).toEqual(['种草: two one']);
    expect(read('种草', { roles: ['media'] })).toEqual(['种草: one two']);
    expect(read('种草')).toEqual(['种草: one two']);
  });
});

describe('the language of the line', () => {
  test.each([
    ['提升reach与曝光', ['reach: reach']],
    ['reach out to the team of our clients', []],
  ])('%s', (line, want) => {
    expect(read(line)).toEqual(want);
  });
});

test('offsets are those of the posting', () => {
  const [match] = chooseSenses([{ start: 100, candidates: find('做种草') }], UNKNOWN);

  expect(match).toMatchObject({ start: 101, end: 103, text: '种草', term: 'open', near: false });
});

test('no line has no match', () => {
  expect(chooseSenses([], UNKNOWN)).toEqual([]);
  expect(read('')).toEqual([]);
});
