import { describe, expect, it } from 'vitest';
import { read } from './test-reader.ts';

const posting = (...lines: readonly string[]) =>
  `岗位职责：\n${lines.map((line, i) => `${i + 1}、${line}；`).join('\n')}`;
const english = (...lines: readonly string[]) =>
  `Responsibilities\n${lines.map((line) => `- ${line}`).join('\n')}`;

describe('a posting that only borders on marketing is no marketing job', () => {
  it.each([
    [
      'a programmer of advertising systems',
      posting('开发广告投放系统后端，编写接口与单元测试', '优化数据库性能，排查线上故障'),
    ],
    [
      'an accountant of a brand',
      posting('负责品牌门店的账务核算与报税', '编制财务报表，核对经销商往来款'),
    ],
    [
      'a recruiter for marketing',
      posting('为市场部招聘品牌经理，筛选简历并安排面试', '维护招聘渠道，办理入职离职手续'),
    ],
    ['a buyer of goods', posting('向供应商询价比价，下达采购订单', '跟踪到货与入库，管理采购合同')],
    ['a lawyer', posting('审核市场活动合同，处理知识产权诉讼', '为广告合规提供法律意见，联系律所')],
    [
      'customer service of a shop',
      posting('接听客户来电，解答疑问，登记工单', '处理投诉与退换货，做满意度回访'),
    ],
    [
      'a teacher',
      posting('讲授市场营销课程，备课并批改作业', '负责班主任工作，与家长沟通学生情况'),
    ],
    [
      'an engineer in English',
      english(
        'Design distributed systems for our ads platform and write C++ or Java code',
        'Debug production issues and improve data pipelines',
      ),
    ],
    [
      'an accountant in English',
      english(
        'Prepare month-end journal entries for the marketing department',
        'Reconcile ledgers and support the tax audit',
      ),
    ],
    [
      'a recruiter in English',
      english(
        'Source candidates for sales roles and run interviews with hiring managers',
        'Improve onboarding and the interview process',
      ),
    ],
  ])('%s', (_, body) => {
    const { roles, lines } = read(body);

    expect(roles).toEqual([]);
    expect(lines.every(({ finding }) => finding === null)).toBe(true);
  });
});

describe('a mixed posting shows its mix', () => {
  it.each([
    [
      'PR and new media',
      posting('维护媒体关系，撰写新闻稿', '运营公众号与视频号，策划选题', '监测舆情，输出日报'),
      ['pr', 'new-media'],
    ],
    [
      'shop and ads',
      posting('负责天猫店铺日常运营与大促报名', '投放信息流广告，优化ROI', '优化商品详情页'),
      ['ecommerce', 'media'],
    ],
    [
      'sales and retail',
      posting('开发经销商，完成销售任务', '巡店检查陈列，培训导购', '跟进回款与合同'),
      ['sales', 'retail'],
    ],
    [
      'research and product',
      posting('组织用户访谈与问卷调研', '提炼产品卖点，撰写产品话术', '跟踪竞品动态'),
      ['user-insight', 'product-planning'],
    ],
    [
      'growth and social in English',
      english(
        'Own SEO and landing page tests to grow sign-ups',
        'Run our Instagram and TikTok channels and reply to followers',
        'Build email journeys that bring lapsed users back',
      ),
      ['internet-marketing', 'new-media'],
    ],
  ])('%s', (_, body, wanted) => {
    expect(read(body).roles.map(({ role }) => role)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('a title that the work does not bear out', () => {
  const SALES = posting('每天打电话开发新客户，促成签单', '维护老客户，跟进回款', '完成销售任务');
  const SHOP = posting('负责淘宝店铺上下架与活动报名', '优化详情页，提升转化率');

  it.each([
    ['品牌经理', SALES, { says: 'brand-manager', is: 'sales' }],
    ['公关专员', SHOP, { says: 'pr', is: 'ecommerce' }],
    ['用户研究员', SALES, { says: 'user-insight', is: 'sales' }],
    ['Media Planner', SALES, { says: 'media', is: 'sales' }],
  ])('%s is pointed out', (title, body, mismatch) => {
    expect(read(body, { title }).titleMismatch).toEqual(mismatch);
  });

  it.each([
    ['大客户销售', SALES],
    ['淘宝运营', SHOP],
    ['专员', SALES],
    ['管理培训生', SHOP],
  ])('%s is not', (title, body) => {
    expect(read(body, { title }).titleMismatch).toBeNull();
  });
});

describe('a duty in the employer’s own words', () => {
  it.each([
    ['把货铺进街边的小店，让老板愿意多摆两排', null],
    ['别人怎么骂我们，你要第一个知道并写成日报', null],
    ['让加了微信的顾客愿意一买再买', 'internet.growth'],
    ['帮老板把要在台上讲的话写好', null],
    ['带着样机去见记者，让他们先用为快', 'pr.channels'],
    ['算清楚每一块广告费换回来多少生意', null],
    ['管好几十个达人的排期、样品和成稿', 'new-media.content'],
    ['谈下连锁超市的进场和堆头', 'trade-marketing.promotion|retail.stores|sales.channels'],
    ['Make sure nobody hears about our launch from a leak before journalists do', 'pr.channels'],
    ['Turn angry tweets into happy customers', null],
  ])('%s is read as %s or not at all', (line, duty) => {
    const { lines } = read(/^[A-Z]/.test(line) ? english(line) : `岗位职责：\n1、${line}`);
    const found = lines.find(({ text }) => text === line)?.finding?.duty ?? null;

    expect([...(duty?.split('|') ?? []), null]).toContain(found);
  });
});
