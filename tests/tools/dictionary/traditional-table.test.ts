import { describe, expect, test } from 'vitest';
import { compileTraditional } from '../../../src/core/dictionary/traditional.ts';
import { makeTraditionalTable } from '../../../tools/dictionary/traditional-table.ts';

describe('the table turns our texts into Traditional Chinese', () => {
  const texts = ['头发乱了才发现', '发布会上的干货', '营销总监管渠道', '复盘后回复后台', '一只只要'];
  const toTraditional = compileTraditional(
    makeTraditionalTable(texts, {
      characters: [
        ['复盘', '覆盤'],
        ['发布', '發布'],
      ],
      wording: [
        ['營銷', '行銷'],
        ['渠道', '通路'],
      ],
    }),
  );

  test.each([
    ['头发乱了才发现', '頭髮亂了才發現'],
    ['发布会上的干货', '發布會上的乾貨'],
    ['营销总监管渠道', '行銷總監管通路'],
    ['复盘后回复后台', '覆盤後回覆後臺'],
  ])('%s becomes %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });
});

test('names the text to reword when two want other characters for the same words', () => {
  const fixed = { characters: [['游戏', '遊戲'] as const], wording: [] };

  expect(() => makeTraditionalTable(['下游戏'], fixed)).not.toThrow();
  expect(() => makeTraditionalTable(['下游戏', '上下游'], fixed)).toThrow(/reword "下游戏"/);
});
