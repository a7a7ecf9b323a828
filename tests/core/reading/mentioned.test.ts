import { describe, expect, it } from 'vitest';
import {
  findMentions,
  isGround,
  isMentioned,
  speaksOfLooking,
} from '../../../src/core/reading/mentioned.ts';
import { findStresses } from '../../../src/core/reading/stress.ts';
import { reader } from './test-reader.ts';

const { clauses } = reader.asking;

function isNamedOnly(line: string, words: string): boolean {
  const start = line.indexOf(words);
  const mentions = findMentions(clauses, line, findStresses(clauses, line));
  return isMentioned(
    mentions,
    { start, end: start + words.length },
    speaksOfLooking(clauses, 'pr.channels/any', words),
  );
}

describe('mentions', () => {
  it.each([
    ['根据推广方案,撰写并发布新闻稿', '推广方案', '新闻稿'],
    ['撰写新闻稿,提升媒体好感', '媒体', '新闻稿'],
    ['与公司销售、美工、sem等团队沟通页面', 'sem', '页面'],
    ['配合剪辑人员写脚本', '剪辑', '脚本'],
    ['深入研究玩家社区,制定活动方案', '社区', '活动'],
    ['推广渠道的数据、直播', '推广渠道', '直播'],
    ['活动策划及店铺数据分析', '店铺', '活动'],
    ['work with the sales and product teams to plan the launch', 'sales', 'launch'],
    ['monitor community posts and plan events', 'community', 'events'],
    ['join teams including creators and legal to plan events', 'creators', 'events'],
    ['partner with teams across crm and sales to plan events', 'crm', 'events'],
    ['write blog posts for major events', 'events', 'blog'],
    ['协调直播、设计等各个环节,策划活动', '直播', '活动'],
    ['拜访周边门店洽谈合作', '门店', '合作'],
    ['协调内部各个直播需求的团队,策划活动', '直播', '活动'],
    ['与销售团队、法务等部门配合,签合同', '销售团队', '合同'],
    ['配合后期剪辑完成文案', '剪辑', '文案'],
    ['针对经销商制定活动方案', '经销商', '活动'],
    ['形成从直播到投放的方法论', '直播', '方法论'],
    ['至少1年微博经验,写新闻稿', '微博', '新闻稿'],
    ['线上活动推广的文字撰写', '线上活动', '文字'],
    ['负责用户研究类工作的客户对接', '用户研究', '客户'],
    ['制定品牌活动传播策略', '品牌活动', '策略'],
    ['根据品牌战略规划,挖掘推广需求', '战略规划', '推广'],
    ['准确跟踪投放,写新闻稿', '投放', '新闻稿'],
    ['对直播及账号数据进行管理与分析,写文案', '直播', '文案'],
    ['plan events for the benefit of clients', 'clients', 'events'],
    ["articulate programmatic media's value proposition", 'programmatic', 'value'],
    ['plan events and build a strong pr staff', 'pr', 'events'],
    ['与天猫店铺运营协同工作,策划活动', '店铺运营', '活动'],
    ['与品牌形象保持一致,写文案', '品牌形象', '文案'],
    ['介绍平台系统(支付、直播),办活动', '直播', '活动'],
    ['运用直播平台的功能,策划活动', '直播', '活动'],
    ['跟踪产品并依据趋势优化页面', '趋势', '页面'],
    ['为店铺投放提出意见,写文案', '店铺', '文案'],
    ['推广平台举办的线上活动', '活动', '推广'],
    ['策划店铺推广活动,以获得自然流量', '流量', '活动'],
    ['策划店铺推广活动,力求广告效果', '广告', '活动'],
    ['配合公司内容规划,制作各种直播活动', '内容规划', '直播'],
    ['全面了解直播玩法,策划活动', '直播', '活动'],
    ['旗舰店的数据收集,策划活动', '旗舰店', '活动'],
    ['agree plans with the team responsible for stores', 'stores', 'plans'],
    ['write plans backed by surveys', 'surveys', 'plans'],
  ])('in "%s" %s is only named, %s is not', (line, named, asked) => {
    expect(isNamedOnly(line, named)).toBe(true);
    expect(isNamedOnly(line, asked)).toBe(false);
  });

  it('holds what speaks of looking to be asked for where something is looked at', () => {
    expect(isNamedOnly('分析店铺数据', '数据')).toBe(false);
    expect(isNamedOnly('分析店铺数据', '店铺')).toBe(true);
  });

  it('holds everything of a duty of looking to be asked for', () => {
    expect(speaksOfLooking(clauses, 'user-insight.research/competitors', '竞品')).toBe(true);
    expect(speaksOfLooking(clauses, 'pr.channels/media', '竞品')).toBe(false);
  });

  it('holds what two verbs share to be asked for', () => {
    expect(isNamedOnly('策划、跟踪直播', '直播')).toBe(false);
    expect(isNamedOnly('plan and monitor campaigns', 'campaigns')).toBe(false);
  });

  it('holds the means to be asked for', () => {
    expect(isNamedOnly('通过社群活动,拉来新用户', '社群')).toBe(false);
  });

  it('holds the aim to be no ground', () => {
    const line = '根据销售目标撰写新闻稿,提升业绩';
    const mentions = findMentions(clauses, line, findStresses(clauses, line));

    expect(isGround(mentions, { start: 2, end: 6 })).toBe(true);
    expect(isGround(mentions, { start: 13, end: 15 })).toBe(false);
  });

  it('holds what opens with the people beside to be no work', () => {
    const line = '协同销售团队管理价格';
    const mentions = findMentions(clauses, line, findStresses(clauses, line));

    expect(isGround(mentions, { start: 4, end: 8 })).toBe(true);
    expect(isGround(mentions, { start: 6, end: 10 })).toBe(false);
  });

  it('finds nothing in an empty line', () => {
    expect(findMentions(clauses, '', [])).toEqual([]);
  });
});
