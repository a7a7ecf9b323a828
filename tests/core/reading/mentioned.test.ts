import { describe, expect, it } from 'vitest';
import { findMentions, isMentioned, speaksOfLooking } from '../../../src/core/reading/mentioned.ts';
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

  it('finds nothing in an empty line', () => {
    expect(findMentions(clauses, '', [])).toEqual([]);
  });
});
