import { describe, expect, it } from 'vitest';
import type { CueProse } from '../../../src/core/dictionary/cues.ts';
import { plainWording } from '../../../src/core/reading/plain-wording.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import type { DutyFinding } from '../../../src/core/reading/reading.ts';
import { findDuty } from '../../../src/core/reading/weigh-duties.ts';
import { DUTY_LINES } from './duty-lines.ts';
import { prose, reader } from './test-reader.ts';
import { WORDINGS } from './wordings.ts';

const FOUND: DutyFinding = {
  duty: 'pr.crisis',
  confidence: 0.9,
  hinted: false,
  mentioned: false,
  evidence: [],
  clauses: [],
  things: [],
};

function say(line: string) {
  const finding = findDuty(readLine(reader, line), new Map());
  // How sure a line by itself is says nothing of how it is in a posting.
  return finding && plainWording({ ...finding, confidence: 1 }, prose);
}

describe('plainWording', () => {
  it.each([
    ['负责抖音、小红书和 B站 账号的日常运营', ['抖音', '小红书', 'B 站'], ['Douyin', 'Bilibili']],
    ['维护记者关系，撰写新闻稿', ['记者', '新闻稿'], ['journalists', 'press releases']],
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
    ['协助撰写新闻稿', /^搭把手，写新闻稿/, /^Help write press releases/],
    ['撰写新闻稿，协助发布', /^写新闻稿/, /^Write press releases/],
  ])('says when the work is a helping hand: %s', (line, zh, en) => {
    expect(say(line)?.zh).toMatch(zh);
    expect(say(line)?.en).toMatch(en);
  });

  it.each([
    ['负责商品库存与发货', '库存、发货'],
    ['选品并规划店铺商品结构', '卖什么'],
    ['处理店铺评价和退换货', '评价'],
    ['维护老客户', '老客户'],
    ['开发新客户', '新客户'],
    ['跟进回款', '货款'],
    ['管控渠道价格体系与窜货', '价格'],
    ['维护品牌调性与视觉识别规范', '样子'],
    ['运营私域社群，用企业微信做转化', '微信'],
    ['运营玩家社区', '社区'],
    ['应对突发舆情', '麻烦'],
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

  it.each(WORDINGS)('says what the line says, and no more: %s', (line, zh, en) => {
    expect(say(line)).toEqual({ zh, en });
  });

  it('says the common word only where the line has nothing closer', () => {
    expect(say('负责京东店铺')?.zh).toBe('打理京东店。');
    expect(say('负责京东店铺新品上传')?.zh).not.toContain('打理');
  });

  it('does not say nearly the same twice', () => {
    const echoing: CueProse = {
      clauses: {
        'pr.crisis/a': { zh: '研究竞争对手在做什么', en: 'study what rivals do' },
        'pr.crisis/b': { zh: '看竞争对手在做什么', en: 'see what rivals do' },
        'pr.crisis/c': { zh: '写报告', en: 'write reports' },
      },
      alone: [],
      duties: {},
      things: {},
    };
    const clauses = ['pr.crisis/a', 'pr.crisis/b', 'pr.crisis/c'];

    expect(plainWording({ ...FOUND, clauses }, echoing)).toEqual({
      zh: '研究竞争对手在做什么；写报告。',
      en: 'Study what rivals do; write reports.',
    });
  });

  it('adds what else the line names when it has one clause only', () => {
    expect(say('维护天猫店铺，做数据分析')?.zh).toBe('打理天猫店；看数据。');
    expect(say('管理预算')?.zh).toBe('管好预算和费用。');
    expect(say('拍摄并剪辑短视频，管预算')?.zh).not.toContain('管预算');
  });

  it('says nothing where the line itself holds too little', () => {
    const weak = { start: 0, end: 2, text: '销售', weight: 1.4 };
    expect(plainWording({ ...FOUND, evidence: [weak] }, prose)).toBeNull();
    expect(plainWording({ ...FOUND, evidence: [{ ...weak, weight: 3 }] }, prose)).not.toBeNull();
  });

  it.each([
    ['核对京东店铺的库存', /流量|成交/],
    ['与高校等伙伴保持联系', /知道|聊/],
    ['Drive alignment with the team', /机会|opening/],
    ['Build strong collaboration with Analytics and Quantitative teams', /问卷|survey/],
    ['Help partners sell our products', /搭把手/],
    ['根据销售目标维护天猫店铺', /销售目标/],
    ['至少1年微博运营经验，负责撰写文案', /微博/],
    ['收集用户的想法和建议，维护天猫店铺', /提建议/],
    ['维护天猫店铺，完善商品信息', /更好/],
    ['Present campaign results to senior management', /决定|decide/],
  ])('does not claim more than %s', (line, more) => {
    const said = say(line);

    expect(`${said?.zh ?? ''} ${said?.en ?? ''}`).not.toMatch(more);
  });

  it('says that it is only probable where it is', () => {
    const clauses = ['planning.execution/projects'];
    const unsure = plainWording({ ...FOUND, confidence: 0.5, clauses }, prose);
    const sure = plainWording({ ...FOUND, clauses }, prose);

    expect(unsure?.zh).toBe(`大概是：${sure?.zh}`);
    expect(unsure?.en).toMatch(/^Probably: [a-z]/);
    expect(sure?.zh).not.toContain('大概');
  });

  it.each([
    ['根据推广方案，撰写并发布新闻稿', /新闻稿/, /推广方案/],
    ['撰写新闻稿，促进经销商增长', /新闻稿/, /经销商/],
    ['与公司新媒体、直播、短视频团队一起策划新品发布会', /发布会/, /直播|短视频/],
    ['关注竞品店铺动态', /竞争对手/, /网店/],
    ['分析达人直播数据', /数据/, /做直播|跟达人/],
    ['Work with the social media and PR teams to write the media plan', /广告/, /公关|社交账号/],
    ['Analyze feedback of the fan community', /./, /打理/],
  ])('says nothing of what is only named: %s', (line, said, unsaid) => {
    const zh = say(line)?.zh ?? '无';

    expect(zh).toMatch(said);
    expect(zh).not.toMatch(unsaid);
  });

  it('says what the line names beside when it only names the rest', () => {
    expect(say('店铺各项数据分析')?.zh).toMatch(/看数据。$/);
    expect(say('店铺各项数据分析')?.zh).not.toContain('打理');
  });

  it('says nothing where only the posting speaks, not the line', () => {
    expect(plainWording(FOUND, prose)).toBeNull();
  });

  it('says nothing of a long line of which a word or two speak for a duty among others', () => {
    const short = '在会上跟媒体沟通';
    const long = `${short}，并完成所在小组当周在内外场合所承担的其他各类临时性工作与上级委派的事项和登记`;
    expect(say(short)).not.toBeNull();
    expect(say(long)).toBeNull();
  });

  it('leaves out clauses that the prose does not know', () => {
    const small: CueProse = {
      clauses: { 'pr.crisis/known': { zh: '先把火压住', en: 'calm it down' } },
      alone: [],
      duties: {},
      things: {},
    };
    const clauses = ['pr.crisis/unknown', 'pr.crisis/known', 'toString'];

    expect(plainWording({ ...FOUND, clauses }, small)).toEqual({
      zh: '先把火压住。',
      en: 'Calm it down.',
    });
  });
});
