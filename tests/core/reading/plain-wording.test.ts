import { describe, expect, it } from 'vitest';
import type { CueProse } from '../../../src/core/dictionary/cues.ts';
import { plainWording } from '../../../src/core/reading/plain-wording.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { findDuty } from '../../../src/core/reading/weigh-duties.ts';
import { DUTY_LINES } from './duty-lines.ts';
import { prose, reader } from './test-reader.ts';

function say(line: string) {
  const finding = findDuty(readLine(reader, line), new Map());
  return finding && plainWording(finding, prose);
}

describe('plainWording', () => {
  it.each([
    ['负责抖音、小红书和 B站 账号的日常运营', ['抖音', '小红书', 'B 站'], ['Douyin', 'Bilibili']],
    ['维护记者关系，撰写新闻稿', ['记者', '新闻稿'], ['journalists', 'press copy']],
    ['开发经销商和加盟商，完成销售目标', ['经销商、加盟商'], ['dealers and franchisees']],
    ['负责京东旗舰店日常运营', ['京东店'], ['the JD shop']],
    [
      'Manage our Instagram and YouTube accounts',
      ['Instagram、YouTube'],
      ['Instagram and YouTube'],
    ],
    ['經營品牌粉絲專頁與IG', ['Instagram'], ['Instagram']],
  ])('names what the line names: %s', (line, zh, en) => {
    const said = say(line);

    for (const words of zh) expect(said?.zh).toContain(words);
    for (const words of en) expect(said?.en).toContain(words);
  });

  it('names nothing that the line does not name', () => {
    const said = say('负责官方账号运营与粉丝维护');

    expect(said?.zh).not.toMatch(/抖音|小红书|微博|微信/);
  });

  it('says different things about different lines of one duty', () => {
    expect(say('撰写新闻通稿并安排发布')?.zh).not.toBe(say('维护科技媒体记者关系')?.zh);
  });

  it('does not name what the line leaves out', () => {
    expect(say('负责除天猫、京东外的电商渠道运营')?.zh).not.toMatch(/天猫|京东/);
  });

  it.each([
    ['协助撰写新闻稿', /^搭把手，写新闻稿/, /^Help out: write the press copy/],
    ['撰写新闻稿，协助发布', /^写新闻稿/, /^Write the press copy/],
  ])('says when the work is a helping hand: %s', (line, zh, en) => {
    expect(say(line)?.zh).toMatch(zh);
    expect(say(line)?.en).toMatch(en);
  });

  it.each([
    ['负责商品库存与发货', '订单'],
    ['选品并规划店铺商品结构', '定卖哪些货'],
    ['处理店铺评价和退换货', '评价'],
    ['维护老客户', '老客户'],
    ['开发新客户', '新客户'],
    ['跟进回款', '货款'],
    ['管控渠道价格体系与窜货', '价格'],
    ['维护品牌调性与视觉识别规范', '样子'],
    ['运营私域社群，用企业微信做转化', '微信'],
    ['运营玩家社区', '社区'],
    ['应对突发舆情', '回应'],
    ['做好用户分层与精细化运营', '分成几类'],
  ])('is specific: %s', (line, words) => {
    expect(say(line)?.zh).toContain(words);
  });

  it.each(['负责市场营销工作', '参与营销推广'])('claims nothing of bare words: %s', (line) => {
    expect(say(line)?.zh ?? '').not.toContain('知道这个牌子');
  });

  it('shortens a long list of names', () => {
    const said = say('运营抖音、快手、小红书、微博、知乎账号');

    expect(said?.zh).toContain('抖音、快手、小红书等');
    expect(said?.en).toContain('Douyin, Kuaishou, Xiaohongshu and others');
  });

  it.each(DUTY_LINES.filter(([, duties]) => duties !== null))('is well written for: %s', (line) => {
    const said = say(line);

    expect(said).not.toBeNull();
    expect(said?.zh.length).toBeLessThanOrEqual(60);
    expect(said?.en.length).toBeLessThanOrEqual(200);
    expect(said?.zh).toMatch(/。$/);
    expect(said?.zh).not.toMatch(/[,;:!?()]|[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]|[{}|]/);
    expect(said?.en).toMatch(/^[A-Z].*\.$/);
    expect(said?.en).not.toMatch(/[\u4e00-\u9fff{}|，。；]/);
  });

  it('says nothing where only the posting speaks, not the line', () => {
    const silent = { duty: 'sales.channels', clauses: [], things: [], evidence: [] } as const;

    expect(plainWording(silent, prose)).toBeNull();
  });

  it('leaves out clauses that the prose does not know', () => {
    const small: CueProse = {
      clauses: { 'pr.crisis/known': { zh: '先把火压住', en: 'calm it down' } },
      duties: {},
      things: {},
    };
    const clauses = ['pr.crisis/unknown', 'pr.crisis/known', 'toString'];

    expect(plainWording({ duty: 'pr.crisis', clauses, things: [], evidence: [] }, small)).toEqual({
      zh: '先把火压住。',
      en: 'Calm it down.',
    });
  });
});
