import { describe, expect, it } from 'vitest';
import { linesAskedFor } from '../../../src/core/reading/asked-for.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { roleMix, weighRoles } from '../../../src/core/reading/role-mix.ts';
import { splitLines } from '../../../src/core/text/lines.ts';
import { reader } from './test-reader.ts';

function weigh(body: string) {
  const lines = splitLines(body).map((line) => ({ line, reading: readLine(reader, line.text) }));
  return weighRoles(reader, { lines, asked: linesAskedFor(reader.asking, lines) });
}

describe('weighRoles', () => {
  it('hears requirements, which name the role though they ask for nothing', () => {
    const { roles } = weigh('任职要求：\n1、三年以上公关经验，有媒体关系');
    expect([...roles.keys()]).toContain('pr');
  });

  it('is deaf to benefits and to what the company says of itself', () => {
    const { roles, none } = weigh('公司简介：\n我们是领先的公关传播集团\n福利待遇：\n销售提成高');
    expect([...roles.values()].reduce((sum, weight) => sum + weight, none)).toBe(0);
  });

  it('hears the duties that a small firm lists among its requirements', () => {
    const listed =
      weigh('任职要求：\n负责天猫店铺的日常运营和活动报名').roles.get('ecommerce') ?? 0;
    const asked = weigh('岗位职责：\n巡店\n任职要求：\n懂天猫店铺的日常运营和活动报名').roles.get(
      'ecommerce',
    );

    expect(listed).toBeGreaterThan(1.5 * (asked ?? 0));
  });

  it('hears words of other professions', () => {
    expect(weigh('岗位职责：\n1、编写代码，维护数据库').none).toBeGreaterThan(0);
  });
});

describe('weighRoles for other professions', () => {
  it('hears one profession louder than several that the post works with', () => {
    const one = weigh('1、办理入职离职\n2、维护员工关系\n3、核算薪酬').none;
    const several = weigh('1、办理入职\n2、处理投诉\n3、编写代码').none;

    expect(one).toBeGreaterThan(several);
  });

  it('is deaf to departments that the post works with', () => {
    expect(weigh('与产品、研发、财务、法务等部门协作').none).toBe(0);
  });
});

describe('roleMix', () => {
  it('calls a posting with nothing of marketing no marketing job', () => {
    expect(roleMix(weigh('岗位职责：\n1、值班巡检，登记来访车辆'))).toEqual([]);
    expect(roleMix(weigh(''))).toEqual([]);
  });

  it('leaves out roles that hardly show and still sums to 1', () => {
    const mix = roleMix({
      roles: new Map([
        ['pr', 10],
        ['media', 0.2],
        ['sales', 5],
      ]),
      none: 0,
      lines: new Map(),
    });

    expect(mix.map(({ role }) => role)).toEqual(['pr', 'sales']);
    expect(mix.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});
