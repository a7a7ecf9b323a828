import { describe, expect, it } from 'vitest';
import { linesAskedFor } from '../../../src/core/reading/asked-for.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { splitLines } from '../../../src/core/text/lines.ts';
import { reader } from './test-reader.ts';

/** The lines of a body that ask for work. */
function asked(body: string): string[] {
  const lines = splitLines(body).map((line) => ({ line, reading: readLine(reader, line.text) }));
  return Array.from(linesAskedFor(reader.asking, lines), ({ line }) => line.text);
}

describe('linesAskedFor', () => {
  it.each([
    ['a requirement without a heading', '有三年以上品牌传播经验，懂新媒体', 0],
    ['knowledge among the duties', '岗位职责：\n具有扎实的媒介投放知识', 0],
    ['an English degree among the duties', 'Responsibilities\nDegree in brand management', 0],
    ['years among the duties', 'Responsibilities\n5+ years in media planning', 0],
    ['what tells of the post', '岗位职责：\n职位名称：电商运营', 0],
    ['skills among the duties', 'Responsibilities\nStrong analytical skills for market data', 0],
    ['a handle on things among the duties', 'Responsibilities\nHave a good handle on SEO', 0],
    ['an eye among the duties', 'Responsibilities\nA strong visual eye for brand campaigns', 0],
    ['what the company does', 'Responsibilities\nWe help clients with market research', 0],
    ['what the company is', 'Responsibilities\nKite is a small event marketing agency', 0],
    ['whom they seek', 'Responsibilities\nThe ideal candidate loves e-commerce stores', 0],
    ['wishes among the duties', '岗位职责：\n有KOL合作经验和投放经验者优先考虑', 0],
    [
      'an English duty under a heading of requirements where nothing else names duties',
      'Job requirements:\nAssist in creating online marketing campaigns',
      1,
    ],
    [
      'work that leans on experience',
      'Responsibilities\nLeverage experience and knowledge of support to plan user research',
      1,
    ],
    [
      'a long requirement among the duties',
      '岗位职责：\n熟悉各大电商平台的玩法和商品页面的规则，做过店铺运营和直播带货的人优先',
      0,
    ],
    [
      'whom the role suits',
      'The role would be ideal for people who manage social media accounts',
      0,
    ],
    ['a wish with a condition', 'If you are eager to sell to key accounts, apply today', 0],
    ['an appeal', '岗位职责：\n如果你也想做品牌传播，别错过这个机会', 0],
    ['where the post is', 'Responsibilities\nThis marketing role is based in Oslo', 0],
    ['whom the post is under', 'Responsibilities\nReporting to the Head of E-commerce', 0],
    [
      'work after whom the post is under',
      'Responsibilities\nReporting to the founder, manage our social media accounts',
      1,
    ],
    [
      'whom they seek together with the work',
      'We’re looking for an organised marketer to manage our social media accounts',
      1,
    ],
    [
      'what the ideal candidate answers for',
      'The ideal candidate will be responsible for search engine optimization and link building',
      1,
    ],
    [
      'an English duty among requirements that says so',
      'Responsibilities\nWrite blog posts\nRequirements\nResponsible for running the online store',
      2,
    ],
    ['a wish for interest', '對電商與社群行銷充滿熱情，喜歡嘗試新平台', 0],
    ['a benefit', '福利待遇：\n完成销售目标另有提成', 0],
    ['what the reader gets', '岗位职责：\n有机会在用户访谈和问卷调研中得到锻炼', 0],
    [
      'a duty that opens with knowledge',
      '岗位职责：\n熟悉海外主要市场，结合各地玩家的喜好和习惯制定推广方案，并推动落地执行',
      1,
    ],
    [
      'an understanding that is to be kept',
      'Responsibilities\nKeep an understanding of trends and write the marketing plan',
      1,
    ],
    ['what the reader gains', '岗位职责：\n接触公关核心项目，拓展媒体人脉', 0],
    ['what the reader plans', '岗位职责：\n热衷品牌传播，有长期的职业规划', 0],
    ['what the team is', '岗位职责：\n【介绍电商团队】做网店运营和直播带货', 0],
    ['what the company did', '岗位职责：\n我们已累计为三千个品牌做电商运营', 0],
    ['a question', '岗位职责：\n什么是品牌传播？', 0],
    ['how many are hired', '岗位职责：\n导购员：8名', 0],
    ['where the work is', '岗位职责：\n本職位以總部門店為辦公主要位置', 0],
    ['what role it is', 'Responsibilities\nThis is a hands-on role in brand marketing', 0],
    [
      'what role it is together with the work',
      'Responsibilities\nThis is a new role responsible for our social media accounts',
      1,
    ],
    ['what the company is, by its name', '岗位职责：\nKite是年轻人的品牌传播平台', 0],
    [
      'whom a named company seeks',
      'Responsibilities\nKite is seeking a brand marketing manager',
      0,
    ],
    [
      'whom a named company seeks together with the work',
      'Responsibilities\nKite is seeking a marketer to manage our social media accounts',
      1,
    ],
    ['whom they seek, in Traditional characters', '崗位職責：\n我們正尋找熱情的品牌傳播夥伴', 0],
    ['how to apply', '岗位职责：\n本岗位需要提供原创的文案作品', 0],
    ['a story of the trade', '岗位职责：\n互联网改变了电商运营的方式', 0],
    ['a clear mind', '岗位职责：\n思路清晰，懂店铺运营', 0],
    ['obedience', '岗位职责：\n服从领导的品牌传播安排', 0],
    [
      'a long wish to know',
      '岗位职责：\n充分了解并掌握电商平台的运营模式，熟悉店铺运营、直播带货、活动报名和商品上架',
      0,
    ],
    [
      'knowledge that is put to work',
      '岗位职责：\n了解并掌握电商平台的规则，负责店铺运营和直播带货',
      1,
    ],
    [
      'what a successful person has',
      'Successful individuals will have run social media accounts',
      0,
    ],
    ['a duty under a heading of requirements', '任职要求：\n负责公众号的日常运营', 1],
    [
      'a duty inside a requirement where nothing else names duties',
      '任职要求：\n中文专业，负责公众号的日常运营',
      1,
    ],
  ])('tells %s', (_, body, count) => {
    expect(asked(body)).toHaveLength(count);
  });

  it('leaves a requirement alone where the posting names its duties', () => {
    expect(asked('岗位职责：\n撰写新闻稿\n任职要求：\n中文专业，能负责公众号运营')).toEqual([
      '撰写新闻稿',
    ]);
  });

  it('does not take a heading with nothing under it for duties', () => {
    const body = '任职要求：\n负责天猫店铺的日常运营和活动报名';
    expect(asked(body)).toHaveLength(1);
    expect(asked(`岗位职责：\n${body}`)).toHaveLength(1);
  });
});
