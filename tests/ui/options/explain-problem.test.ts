import { expect, it } from 'vitest';
import { parsePack } from '../../../src/core/packs/pack.ts';
import { explainProblem } from '../../../src/ui/options/explain-problem.ts';
import { optionsEn } from '../../../src/ui/strings/options/en.ts';
import { optionsZhCN } from '../../../src/ui/strings/options/zh-cn.ts';
import { optionsZhTW } from '../../../src/ui/strings/options/zh-tw.ts';

const broken = [
  {},
  { id: 'A B', forms: {}, meaning: 7, roles: ['x'], source: ['x'], colour: 1 },
  { id: 'a', forms: { zh: ['长'.repeat(61), '短'] }, meaning: 'x', related: 'x', senses: [] },
  { id: 'a', forms: { zh: Array.from({ length: 99 }, (_, n) => `词条${n}`) }, meaning: ' ' },
  'x',
  null,
];
const report = parsePack({ terms: broken }, 'x');
const problems = report.ok ? report.refused.flatMap((entry) => entry.problems) : [];

it('has words of its own for everything the check can say', () => {
  expect(problems.length).toBeGreaterThan(12);
  for (const problem of problems) {
    expect(explainProblem(optionsZhCN, problem)).toMatch(/\p{Script=Han}/u);
    expect(explainProblem(optionsZhCN, problem)).not.toMatch(/Invalid|Expected|received|needs/);
    expect(explainProblem(optionsEn, problem)).not.toMatch(/Invalid|Expected|received/);
  }
});

it('says where in the entry as a reader counts, and what stands there', () => {
  const rule = 'Invalid type: Expected ("pr" | "media") but received "wizard"';
  const at = (field: string) => ({ field, rule });

  expect(explainProblem(optionsZhCN, at('senses.0.roles.1'))).toBe(
    '第 1 个意思 · 第 2 个岗位：内容不对 “wizard”',
  );
  expect(explainProblem(optionsEn, at('senses.0.roles.1'))).toBe(
    'sense 1 · role 2: not what belongs there “wizard”',
  );
  expect(explainProblem(optionsZhTW, at('tells.toString'))).toBe(
    '「tells」 · 「toString」：內容不對 「wizard」',
  );
  expect(explainProblem(optionsEn, at('tells.toString'))).toContain('“tells” · “toString”');
  expect(explainProblem(optionsEn, at(''))).toContain(optionsEn.wholeEntry);
});
