import { describe, expect, it } from 'vitest';
import {
  buildWordIndex,
  cueText,
  findGroups,
  stands,
} from '../../../src/core/reading/word-index.ts';

const group = (
  owner: string,
  words: readonly string[],
  more: { with?: string[]; without?: string[] } = {},
) => ({
  owner,
  key: owner,
  words,
  weight: 1,
  ...more,
});
const find = (groups: ReturnType<typeof group>[], text: string) =>
  findGroups(buildWordIndex(groups), cueText(text)).map(
    ({ group: { owner }, spans }) =>
      `${owner}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
  );

describe('findGroups', () => {
  it('does not count a word inside a longer one', () => {
    const groups = [group('pr', ['媒体']), group('social', ['新媒体'])];

    expect(find(groups, '新媒体运营')).toEqual(['social: 新媒体']);
    expect(find(groups, '新媒体与媒体')).toEqual(['social: 新媒体', 'pr: 媒体']);
  });

  it('counts the shorter word where the longer one does not hold', () => {
    const groups = [group('pr', ['媒体']), group('social', ['新媒体'], { with: ['账号'] })];

    expect(find(groups, '新媒体运营')).toEqual(['pr: 媒体']);
  });

  it('counts words that overlap but do not contain each other', () => {
    expect(find([group('a', ['品牌传播']), group('b', ['传播策略'])], '品牌传播策略')).toEqual([
      'a: 品牌传播',
      'b: 传播策略',
    ]);
  });

  it.each([
    ['a whole word', 'pr plan', ['pr plan']],
    ['a plural', 'media plans', ['media plan']],
    ['an ending left open', 'analysing data', ['analy*']],
    ['a hyphen for a space', 'go-to-market plan', ['go to market']],
    ['Latin beside Han', '做kol投放', ['kol']],
  ])('finds %s', (_, text, words) => {
    expect(find([group('it', words)], text)).toHaveLength(1);
  });

  it.each([
    ['inside another word', 'press spray', ['pr']],
    ['with a longer ending', 'planner', ['plan']],
    ['after a digit', '5cpa', ['cpa']],
  ])('does not find a Latin word %s', (_, text, words) => {
    expect(find([group('it', words)], text)).toEqual([]);
  });

  it('asks for a companion and for the absence of others', () => {
    const groups = [group('it', ['谈判'], { with: ['媒体'], without: ['供应链'] })];

    expect(find(groups, '与媒体谈判')).toEqual(['it: 谈判']);
    expect(find(groups, '与客户谈判')).toEqual([]);
    expect(find(groups, '供应链媒体谈判')).toEqual([]);
  });
});

describe('findGroups with stretches that hold no cue', () => {
  const inside = { 动销: ['动销售'], 作者: ['工作者'] };
  const found = (text: string) =>
    findGroups(buildWordIndex([group('it', ['动销', '作者', '销售'])], inside), cueText(text))
      .flatMap(({ spans }) => spans)
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ['推动销售增长', ['销售']],
    ['提升动销', ['动销']],
    ['文字工作者优先', []],
    ['和作者沟通', ['作者']],
  ])('reads %s', (text, want) => {
    expect(found(text)).toEqual(want);
  });
});

describe('stands', () => {
  it('looks past a place where the word is part of another', () => {
    expect(stands('adapt the ad', 'ad')).toBe(true);
    expect(stands('adapt it', 'ad')).toBe(false);
  });
});
