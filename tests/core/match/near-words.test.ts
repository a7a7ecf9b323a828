import { expect, test } from 'vitest';
import { chooseSenses } from '../../../src/core/match/choose-senses.ts';
import { compileDictionary } from '../../../src/core/match/dictionary.ts';
import { findCandidates } from '../../../src/core/match/find-candidates.ts';
import { buildReadingData } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

const dictionary = compileDictionary(buildReadingData(loadSource()));

/** What the dictionary finds of the words in brackets, alone or with more of the line. */
function found(line: string): string[] {
  const text = line.replace(/[[\]]/g, '');
  const from = line.indexOf('[');
  const to = line.indexOf(']') - 1;
  return findCandidates(dictionary, text)
    .filter(({ start, end }) => start < to && end > from)
    .map((candidate) => candidate.text);
}

test.each([
  'buy space through a [dsp] or two',
  'raise [traffic] and sales in the shop',
  'work with external [creatives] on each shoot',
  'win young consumers and new [segments]',
  'defend net sales and [margin]',
  'write [comms] for the brand',
  'bring [new business] to our agency',
  'plan content for every [audience]',
  'grow the brand and its [equity]',
  'visit doctors for [detailing]',
  'find [keywords] that suit the website',
  'the [bidding] on each ad platform',
  'our [engagement] programme for players',
  '找小红书[UP主]合作',
  '给主推[宝贝]测款',
  '用 [GA] 看网站流量',
  '熟悉[3C]类目',
  '需要有 [ownership] 的人',
  '给提案做漂亮的[包装]',
  '替品牌做社群[代操]',
  '爭取媒體[露出]',
  '平台[金流]與物流',
  '擔任客戶的[窗口]',
  '巡店的门店[督导]',
  '在 [Dcard] 上看学生怎么说',
  '用 [CYBERBIZ] 开网店',
  'own launches [end-to-end]',
  '新人一周做完[店铺诊断]',
  '跟厂家[议价]',
])('is a term in its place: %s', (line) => {
  expect(found(line)).not.toEqual([]);
});

test.each([
  'we are an [equal opportunity employer]',
  'take [ownership] of your work',
  'a generous benefits [package]',
  'four weeks of [paid time off]',
  '[leverage] your years in the brand team',
  '[align] with the marketing team',
  'a [creative] individual for the marketing team',
  'organized and [creative] in brand work',
  '[reach] out to people on social media',
  'mergers and [acquisitions] of customers',
  'private [equity] investors in the brand',
  'show campaigns to a senior [audience]',
  '[traffic] control at the stores',
  'sales reports [detailing] every deal',
  'carry a [pack] on your back',
  'a [margin] of error in the sales forecast',
  '國內首家[上櫃]的公司',
  '周末去[逛逛]街',
  '欢迎带[宝贝]来玩',
  '通过 [3C] 级评定的工厂',
  '办公室的[窗口]朝南',
  '動物[族群]的分布',
  '多问[数据部门反馈]了什么',
  '[优化数据结构]，少占内存',
  '性格活泼，[富创意]',
  'build trust and [patient engagement] in a clinic website',
])('is an ordinary word: %s', (line) => {
  expect(found(line)).toEqual([]);
});

/** The senses of the word in brackets, likeliest first, when nothing else is known of the posting. */
function senses(line: string): readonly string[] {
  const text = line.replace(/[[\]]/g, '');
  const lines = [{ start: 0, candidates: findCandidates(dictionary, text) }];
  const matches = chooseSenses(lines, { companyKind: null, roles: null });
  return matches.find(({ start }) => start === line.indexOf('['))?.senses ?? [];
}

test.each([
  ['管好经销商和[渠道]', ['sales-channel']],
  ['在抖音、微博和媒体等[渠道]发稿', ['place-to-publish']],
  ['拓展媒体，把微博、电商和私域等[渠道]都用上', ['place-to-publish']],
  ['看广告花在哪个[渠道]，流量来自哪里', ['traffic-source']],
  ['比较各[渠道]的流量', ['traffic-source']],
  ['和[渠道]一起做事', ['channel']],
  ['经销商的[渠道]每月对账，写清楚进了多少和卖了多少，并请媒体来看', ['sales-channel']],
  ['用[渠道]找媒体，也找经销商', ['place-to-publish', 'sales-channel']],
  ['催[供应商]搭建展台', ['helper']],
  ['跟[供应商]买流量', ['space-seller']],
  ['到工厂看[供应商]的货源', []],
])('the nearest word says what is meant: %s', (line, want) => {
  expect(senses(line)).toEqual(want);
});

/** The entry that explains exactly the words in brackets. */
function entry(line: string): string | undefined {
  const text = line.replace(/[[\]]/g, '');
  const words = line.slice(line.indexOf('[') + 1, line.indexOf(']'));
  return findCandidates(dictionary, text).find((candidate) => candidate.text === words)?.term;
}

test.each([
  ['做好[线索运营]', 'lead-operations'],
  ['做好[舆情管理]', 'public-opinion-handling'],
  ['做过[内容投放]', 'content-placement'],
  ['懂[内容传播]', 'content-promotion'],
  ['定好[直播内容]', 'live-show-content'],
  ['看博主的[内容产出量]', 'content-volume'],
  ['在[跨功能團隊]做事', 'mixed-team'],
  ['拍一支[品牌宣传片]', 'ad-film'],
  ['会做[数据洞察]', 'data-insight'],
  ['有[洞察力]', 'sensitivity'],
  ['提高[行业影响力]', 'industry-standing'],
  ['为[营销效果]负责', 'marketing-results'],
  ['管[双微]账号', 'two-weis'],
  ['爱看[泛知识]', 'pan-knowledge'],
  ['玩过[MMORPG]', 'mmorpg-game'],
  ['[销售渠道]运营', 'selling-channel'],
])('a compound is explained as itself: %s', (line, want) => {
  expect(entry(line)).toBe(want);
});
