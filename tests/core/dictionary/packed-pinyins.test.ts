import { expect, test } from 'vitest';
import { packPinyins, unpackPinyins } from '../../../src/core/dictionary/packed-pinyins.ts';

test('every form has its own pinyin back, also where a character is read otherwise', () => {
  const pinyins = new Map([
    ['种草', 'zhòng cǎo'],
    ['种植', 'zhòng zhí'],
    ['种类', 'zhǒng lèi'],
    ['KOL投放', 'K O L tóu fàng'],
    ['一 起', 'yì qǐ'],
  ]);

  const packed = packPinyins(pinyins);

  expect(Object.keys(packed.others)).toEqual(['种类', '一 起']);
  expect([...pinyins.keys()].map(unpackPinyins(packed))).toEqual([...pinyins.values()]);
});
