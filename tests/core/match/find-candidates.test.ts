import { describe, expect, test } from 'vitest';
import { compileDictionary } from '../../../src/core/match/dictionary.ts';
import { findCandidates } from '../../../src/core/match/find-candidates.ts';
import { readPosting } from '../../../src/core/reading/read-posting.ts';
import { compileReader } from '../../../src/core/reading/reader.ts';
import { buildReadingData } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

const data = buildReadingData(loadSource());
const dictionary = compileDictionary(data);
const found = (text: string) => findCandidates(dictionary, text).map((match) => match.text);

/** `[line, words that are terms in it]`. */
const FINDS: readonly (readonly [string, ...string[]])[] = [
  ['负责新品种草', '种草'],
  ['负责新品種草', '種草'],
  ['做好种 草内容', '种 草'],
  ['对接KOL与KOC', 'KOL', 'KOC'],
  ['对接 KOLs', 'KOLs'],
  ['K.O.L. 合作', 'K.O.L'],
  ['维护ＫＯＬ关系', 'ＫＯＬ'],
  ['Own the Go-To-Market plan', 'Go-To-Market'],
  ['own the go to market plan', 'go to market'],
  ['完善分销体系', '分销'],
  ['市场部分销计划', '分销'],
  ['拉动终端动销', '动销'],
  ['负责品宣工作', '品宣'],
  ['追求品效合一', '品效'],
  ['搭建私域流量', '私域'],
  ['与媒介团队协作', '媒介'],
  ['舆情监测与危机公关', '舆情'],
  ['整合行銷活動', '整合行銷'],
  ['拓展通路', '通路'],
  ['沉淀打法', '沉淀', '打法'],
  ['项目复盘', '复盘'],
  ['ROI、CPM、CPC 等指标', 'ROI', 'CPM', 'CPC'],
  ['manage sell-in and sell-through', 'sell-in', 'sell-through'],
  ['own brand equity and P&L', 'P&L'],
  ['A/B测试', 'A/B测试'],
  ['线上线下O2O', 'O2O'],
];

describe('finds terms', () => {
  test.each(FINDS)('in %s', (line, ...words) => {
    const all = found(line);
    for (const word of words) {
      expect(all.some((text) => text.includes(word) || word.includes(text))).toBe(true);
    }
  });
});

/** `[line, form that only seems to stand in it]`. */
const TRAPS: readonly (readonly [string, string])[] = [
  ['完成部分销售任务', '分销'],
  ['推动销售增长', '动销'],
  ['负责产品宣传', '品宣'],
  ['提升产品效果', '品效'],
  ['统计到达人数', '达人'],
  ['申请私域名', '私域'],
  ['带动销量', '动销'],
  ['产品销售', '品销'],
  ['skolar and kolkata', 'kol'],
  ['the ROIs are heroic', 'ero'],
  ['gtmx 参数', 'gtm'],
];

describe('does not find', () => {
  test.each(TRAPS)('in %s: %s', (line, form) => {
    expect(found(line).map((text) => text.toLowerCase())).not.toContain(form);
  });
});

describe('senses', () => {
  const reader = compileReader(data);
  const marked = (body: string) =>
    readPosting(reader, { title: null, company: null, body }).matches.map(({ text }) => text);

  test.each(['PS', 'PR', 'AE'])('%s in a list of programs is not marked', (word) => {
    expect(marked('熟练使用 PS、PR、AE 等软件')).not.toContain(word);
  });

  test('beside media, PR is public relations', () => {
    expect(marked('负责品牌 PR 与媒体关系')).toContain('PR');
  });
});

test.each(['', '   ', '。', '\ud800', '种'])('%j holds no term', (text) => {
  expect(found(text)).toEqual([]);
});

test('matches lie in order, never overlap, and are what the line says', () => {
  const line = '负责整合营销、媒介投放与 KOL 种草，复盘 ROI';

  const candidates = findCandidates(dictionary, line);

  expect(candidates.length).toBeGreaterThan(3);
  for (const [i, { start, end, text }] of candidates.entries()) {
    expect(line.slice(start, end)).toBe(text);
    expect(start).toBeGreaterThanOrEqual(candidates[i - 1]?.end ?? 0);
  }
});
