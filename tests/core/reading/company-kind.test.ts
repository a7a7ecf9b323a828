import { describe, expect, it } from 'vitest';
import { read } from './test-reader.ts';

const PLAIN = '岗位职责：\n1、策划品牌活动，撰写文案；';
const kindOf = (company: string | null, body = PLAIN, title: string | null = null) =>
  read(body, { company, title }).companyKind?.kind ?? null;

describe('findCompanyKind', () => {
  it.each([
    ['深圳市大疆创新科技有限公司', 'hardware'],
    ['OPPO广东移动通信有限公司', 'hardware'],
    ['荣耀终端', 'hardware'],
    ['美的集团', 'hardware'],
    ['華碩電腦股份有限公司', 'hardware'],
    ['Xiaomi', 'hardware'],
    ['Anker Innovations', 'hardware'],
    ['联合利华（中国）', 'fmcg'],
    ["L'Oréal China", 'fmcg'],
    ['蒙牛乳业', 'fmcg'],
    ['统一超商', 'fmcg'],
    ['Procter & Gamble', 'fmcg'],
    ['上海家化', 'fmcg'],
    ['字节跳动', 'internet'],
    ['广州网易计算机系统有限公司', 'internet'],
    ['Meituan', 'internet'],
    ['拼多多', 'internet'],
    ['蝦皮購物', 'internet'],
    ['Google', 'internet'],
  ])('knows %s as %s', (company, kind) => {
    expect(kindOf(company)).toBe(kind);
  });

  it.each([
    ['手机 and 家电', '负责智能手机和家电新品在运营商渠道的首销与体验店布置', 'hardware'],
    ['快消 words', '负责零食新品进入大卖场和便利店，安排试吃与堆头', 'fmcg'],
    ['internet words', '负责手游玩家社区，提升日活和 APP 下载量', 'internet'],
  ])('tells it from words when the company is unknown: %s', (_, line, kind) => {
    expect(kindOf(null, `岗位职责：\n1、${line}；\n2、策划推广活动；`)).toBe(kind);
  });

  it.each([null, '某某文化传播有限公司', '上海品策企业管理咨询有限公司'])(
    'does not guess for %s',
    (company) => {
      expect(kindOf(company)).toBeNull();
    },
  );

  it.each([
    ['某某网络科技有限公司', '运营官网和小程序，提升注册用户', 'internet'],
    ['Somewhere Software Ltd', 'Grow sign-ups for our SaaS platform', 'internet'],
  ])('lets the name of %s tell together with the words', (company, line, kind) => {
    expect(kindOf(company, `岗位职责：\n1、${line}；`)).toBe(kind);
    expect(kindOf(company)).toBeNull();
  });

  it.each([
    ['某某食品股份有限公司', '用软件管理订单', 'fmcg'],
    ['某某電器股份有限公司', '安排員工排班', 'hardware'],
    ['某某美食网（北京）', '策划活动', 'internet'],
  ])('lets the name of %s tell by itself', (company, line, kind) => {
    expect(kindOf(company, `岗位职责：\n1、${line}；`)).toBe(kind);
  });

  it('does not take a power grid for a site', () => {
    expect(kindOf('南方电网')).toBeNull();
  });

  it('does not take part of a word for a name', () => {
    expect(kindOf('Honoria Studio')).toBeNull();
    expect(kindOf('Vivosun Gardening')).toBeNull();
  });

  it('says what led there', () => {
    expect(read(PLAIN, { company: '腾讯科技' }).companyKind?.evidence).toContain('腾讯');
  });
});
