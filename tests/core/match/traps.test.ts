import { describe, expect, it } from 'vitest';
import { chooseSenses } from '../../../src/core/match/choose-senses.ts';
import { compileDictionary } from '../../../src/core/match/dictionary.ts';
import { findCandidates } from '../../../src/core/match/find-candidates.ts';
import { buildReadingData } from '../../../tools/dictionary/build.ts';
import { loadSource } from '../../../tools/dictionary/load.ts';

const dictionary = compileDictionary(buildReadingData(loadSource()));

/** What is marked of the words in brackets, with what of the line is marked over them. */
function marked(line: string): string[] {
  const text = line.replace(/[[\]]/g, '');
  const from = line.indexOf('[');
  const to = line.indexOf(']') - 1;
  const lines = [{ start: 0, candidates: findCandidates(dictionary, text) }];
  return chooseSenses(lines, { companyKind: null, roles: null })
    .filter(({ start, end }) => start < to && end > from)
    .map((found) => found.text);
}

describe('is not marked', () => {
  it.each([
    ['in the name of a company', '就职于星屿[终端]科技有限公司'],
    ['in the name of a company of another trade', '北京蓝鲸[增长]信息技术有限公司招人'],
    ['in the name of a company with shares', '为浪潮[渠道]股份有限公司工作'],
    ['in the name of a group', '松果[直播]集团公司旗下'],
    ['in a Taiwanese name', '青禾[通路]行銷股份有限公司'],
    ['in the name of a school', '毕业于华东[传媒]大学'],
    ['in the name of a faculty', '[电子商务]学院学生优先'],
    ['in an English name', 'Join Beacon [Channel Marketing] Inc. today'],
    ['in an English name with two endings', 'Northwind [Trade Marketing] Co., Ltd. was founded'],
    ['in an address of the web', 'write to hr@[kol].com'],
    ['in the path of an address', 'apply at https://example.com/jobs/[landing-page]/42'],
    ['in an address without its scheme', '投递：www.example.com/[brand-manager]/职位'],
    ['in a host name', 'see www.[seo].example.com'],
    ['in the name of a file', 'open the file [brief].docx'],
    ['in a longer Latin word', '[kol]kata office'],
    ['at the end of a longer Latin word', 'sub[brand]ed goods'],
    ['joined by an underscore', 'the field [kol]_id'],
    ['inside a number', '5[g]tm00'],
    ['small, where the abbreviation is meant in capitals', 'we [aim] to grow'],
    ['small in English, though Chinese writes it so', 'they [sem] to agree'],
    ['cut by a full stop', 'We work in sales. [Funnel]s of oil'],
    ['of 地 as an adverb', '积极有效[地推]进各项工作'],
    ['between two words', '结合个[人设]计经验'],
    ['between a group and its goods', '集[团购]买流程'],
    ['in 充分发挥', '充[分发]挥主观能动性'],
    ['in 重复用户', '清理重[复用]户'],
    ['in 家电销售', '负责家[电销]售'],
    ['in 目标品牌', '研究目[标品]牌'],
    ['in 输出海报', '按时输[出海]报'],
    ['in 活动线上', '把活[动线]上线下打通'],
    ['in 成立项目组', '成[立项]目组'],
    ['in 生日活动', '策划生[日活]动'],
    ['in 数据中心智能化', '数据中[心智]能化'],
    ['in 强调性价比', '文案强[调性]价比'],
  ])('%s: %s', (_, line) => {
    const word = line.slice(line.indexOf('[') + 1, line.indexOf(']'));

    expect(marked(line)).not.toContain(word);
  });

  it.each([
    ['PS', '熟练使用[PS]、PR、AE'],
    ['PR', '会用 PS / [PR] / AE'],
    ['AE', 'PS，PR，[AE] 均可'],
    ['AI', 'PS、[AI]、CDR 排版'],
    ['PR among programs and scripts', '熟悉剪映、[PR]等剪辑软件'],
    ['AE for effects', '[AE]特效、C4D 建模'],
  ])('where a program is meant: %s', (_, line) => {
    expect(marked(line)).toEqual([]);
  });

  it.each([
    ['working is not marketing', 'two years of [field working]'],
    ['another ending', '负责[平台运维]'],
    ['another beginning', '[云行业合作]'],
    ['another word inside', '[文档撰写]'],
    ['what is said together', '[用户与运营]'],
    ['another thing', '[客户画册]'],
  ])('though nearly a form: %s', (_, line) => {
    const whole = line.slice(line.indexOf('[') + 1, line.indexOf(']'));

    expect(marked(line)).not.toContain(whole);
  });
});

describe('is marked', () => {
  it.each([
    ['beside a name', '代表星屿终端科技有限公司做[渠道拓展]', '渠道拓展'],
    ['after a comma before a name', '负责[分销]，星屿科技有限公司提供支持', '分销'],
    ['for students of a school', '面向大学生做[地推]', '地推'],
    ['where a small word parts it from the name', '做[渠道]的有限公司', '渠道'],
    [
      'with an English name in the sentence',
      'Run [channel marketing] for Beacon Inc.',
      'channel marketing',
    ],
    [
      'before a full stop nobody left a blank after',
      'clear [value propositions].Excellent writing',
      'value propositions',
    ],
    [
      'after a full stop nobody left a blank after',
      'good products.[Content marketing] first',
      'Content marketing',
    ],
    ['in full width', '对接[ＫＯＬ]若干', 'ＫＯＬ'],
    ['with dots', '维护[K.O.L]关系', 'K.O.L'],
    ['in the plural', 'manage [KOLs] well', 'KOLs'],
    ['with hyphens', 'the [go-to-market] team', 'go-to-market'],
    ['with blanks', 'ready to [go to market] soon', 'go to market'],
    ['over a line feed', '懂[种\n草]', '种\n草'],
    ['with a blank inside', '懂[种 草]', '种 草'],
    ['in Traditional characters', '負責[種草]', '種草'],
    ['with one letter wrong', 'own [demand genaration] here', 'demand genaration'],
    ['with one character that sounds alike', '负责[整合营消]', '整合营消'],
    ['in the wording of Taiwan', '規劃[整合行銷]活動', '整合行銷'],
    ['with a guard of its own trade', 'drive [traffic] to the website', 'traffic'],
    ['as the abbreviation of public relations', '负责[PR]与媒体关系', 'PR'],
  ])('%s: %s', (_, line, word) => {
    expect(marked(line)).toContain(word);
  });

  it.each([
    ['traffic on the road', 'routes with heavy [traffic] at night'],
    ['installing software', 'help to [install] the printers'],
    ['a lead that leads', 'you [lead] the warehouse'],
    ['a pitch of sound', 'tune the [pitch] of the piano'],
    ['a retention pond', 'build a water [retention] basin'],
    ['an account of events', 'give an [account] of what happened'],
    ['viral disease', 'samples of [viral] infections'],
    ['a sprint of runners', 'win the [sprint] in athletics'],
  ])('but not in another sense: %s', (_, line) => {
    expect(marked(line)).toEqual([]);
  });
});
