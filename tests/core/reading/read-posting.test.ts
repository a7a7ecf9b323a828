import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_KINDS } from '../../../src/core/names.ts';
import { EMPLOYER_POSTINGS } from './employer-postings.ts';
import { ROLE_POSTINGS } from './role-postings.ts';
import { read } from './test-reader.ts';

function bodyOf({ lines }: { lines: readonly (readonly [string, string])[] }): string {
  const heading = /^[a-z]/i.test(lines[0]?.[1] ?? '') ? 'Responsibilities:' : '工作内容：';
  return [heading, ...lines.map(([, text], i) => `${i + 1}. ${text}`)].join('\n');
}

describe('readPosting', () => {
  it.each(ROLE_POSTINGS)('finds the role from the body alone: %s', (role, body) => {
    expect(read(body).roles[0]?.role ?? 'none').toBe(role);
  });

  it.each(EMPLOYER_POSTINGS)('finds the role in the employers’ own wording: $name', (posting) => {
    expect(posting.roles.split('|')).toContain(read(bodyOf(posting)).roles[0]?.role ?? 'none');
  });

  it('is right about nearly all lines in the employers’ own wording', () => {
    const judged = EMPLOYER_POSTINGS.flatMap((posting) => {
      const { lines } = read(bodyOf(posting));
      return posting.lines.map(([duties, text]) => {
        const found = lines.find((line) => line.text === text)?.finding?.duty ?? '';
        return { asked: duties !== '', found, right: duties.split('|').includes(found) };
      });
    });
    const right = judged.filter(({ asked, right: ok }) => asked && ok).length;

    expect(right / judged.filter(({ asked }) => asked).length).toBeGreaterThan(0.93);
    expect(right / judged.filter(({ found }) => found !== '').length).toBeGreaterThan(0.95);
  });

  it('gives no duty in a posting that is no marketing job, whatever its lines look like', () => {
    const { roles, lines } = read(`岗位职责：
1、设计并开发广告投放系统的后端接口，编写单元测试；
2、优化数据库与缓存，保障服务器稳定；
3、参与代码评审，排查线上故障。
任职要求：
1、计算机专业，熟悉 Java、Linux。`);

    expect(roles).toEqual([]);
    expect(lines.every(({ finding }) => finding === null)).toBe(true);
  });

  it('shows a mixed job as mixed, with the lines that led there', () => {
    const { roles, lines } = read(`岗位职责：
1、运营公众号和小红书账号，策划选题、撰写推文；
2、负责天猫店铺日常运营与大促活动报名；
3、维护媒体关系，撰写新闻稿。`);

    const named = roles.map(({ role }) => role);
    expect(named).toEqual(expect.arrayContaining(['new-media', 'ecommerce', 'pr']));
    const shop = roles.find(({ role }) => role === 'ecommerce');
    expect(shop?.lines.map((i) => lines[i]?.text)).toContain(
      '负责天猫店铺日常运营与大促活动报名；',
    );
  });

  it('gives requirements, benefits and the company blurb no duty', () => {
    const { lines } = read(`岗位职责：
1、负责品牌公众号的日常运营；
任职要求：
1、有品牌传播策略、媒介投放经验者优先；
2、熟悉抖音、小红书，能独立撰写新闻稿；
福利待遇：
1、五险一金，双休，完成销售目标另有奖金；
公司简介：
我们是一家服务上百个品牌的整合营销公司，长期为客户策划新品发布会。`);

    const found = lines.filter(({ finding }) => finding !== null).map(({ text }) => text);
    expect(found).toEqual(['负责品牌公众号的日常运营；']);
  });

  it('finds requirements that stand under no heading', () => {
    const { lines } = read(
      '负责媒体关系维护，撰写新闻稿和专访提纲\n本科以上学历，三年以上公关工作经验，文笔好者优先',
    );

    expect(lines.map(({ finding }) => finding?.duty ?? null)).toEqual(['pr.channels', null]);
  });

  it('reads duties that a small firm put among the requirements', () => {
    const { lines } = read(`任职要求：
1、大专以上学历，有天猫运营经验者优先；
2、负责天猫旗舰店的日常运营与活动报名；`);

    expect(lines.map(({ finding }) => finding?.duty ?? null)).toEqual([
      null,
      null,
      'ecommerce.operation',
    ]);
  });

  it('never throws, keeps every span in range, and shares that sum to 1', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('负责', '岗位职责：', '\n', '1、', '公众号', '任职要求', '種草', 'KOL', '，'),
    );
    const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(body, (text) => {
        const { matches, lines, roles, companyKind } = read(text);
        for (const { start, end, text: words } of [...matches, ...lines]) {
          expect(text.slice(start, end)).toBe(words);
        }
        for (const { start, end, text: words } of lines.flatMap(
          ({ finding }) => finding?.evidence ?? [],
        )) {
          expect(text.slice(start, end)).toBe(words);
        }
        const total = roles.reduce((sum, { share }) => sum + share, 0);
        expect(total === 0 || Math.abs(total - 1) < 1e-9).toBe(true);
        expect(companyKind === null || COMPANY_KINDS.includes(companyKind.kind)).toBe(true);
      }),
      { numRuns: Number(process.env['PLAIN_JD_CASES'] || 150) },
    );
  });
});
