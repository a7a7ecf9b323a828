import { expect, it } from 'vitest';
import { parsePack } from '../../../src/core/packs/pack.ts';
import { explainProblem } from '../../../src/ui/options/explain-problem.ts';
import { optionsEn } from '../../../src/ui/strings/options/en.ts';
import { optionsZhCN } from '../../../src/ui/strings/options/zh-cn.ts';

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
