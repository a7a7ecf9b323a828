import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineCache, readInSlices } from '../../../src/core/reading/read-in-slices.ts';
import { readPosting } from '../../../src/core/reading/read-posting.ts';
import { runAtOnce } from '../../../src/core/run-at-once.ts';
import { reader } from './test-reader.ts';

/*
 * Postings as pages write them, and as they should not: headings, list marks, duties, requirements,
 * terms, both scripts, with anything broken anywhere.
 */

const HEADINGS = [
  '岗位职责：',
  '【任职要求】',
  '一、工作内容',
  'Responsibilities:',
  'Requirements',
  '工作職責',
  '福利待遇：',
];
const MARKS = ['1、', '2.', '（3）', '• ', '①', '- ', '一、', 'a) ', ''];
const OPENINGS = [
  '负责',
  '协助',
  '根据市场环境，',
  '熟悉',
  '本科以上学历，',
  '負責',
  'Own ',
  'Work with ',
  '完成领导交办的',
  '除天猫外，',
];
const THINGS = [
  '媒介计划',
  '小红书种草',
  '公众号运营',
  'KOL',
  'GTM',
  '行銷企劃',
  '渠道动销',
  'brand campaigns',
  '整合营消传播',
  'PR、PS、AE',
  '数据分析',
];
const ENDS = ['；', '。', '', '，提升品牌知名度；', ' and report to the CMO.', '\u200b', '！！！'];
const NOISE = [
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '🚀',
  '\ud83d',
  '\0',
  '…………',
  '<b>',
  '：：',
  '\r\n',
  '\u2028',
  'ﷺ',
];

const line = fc
  .tuple(
    fc.constantFrom(...MARKS),
    fc.constantFrom(...OPENINGS),
    fc.constantFrom(...THINGS),
    fc.constantFrom(...ENDS),
  )
  .map((parts) => parts.join(''));
const piece = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 2, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const body = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n', '', ' ')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const name = fc.option(
  fc.oneof(
    fc.constantFrom('品牌经理', '市场实习生', 'Media Planner', '出纳'),
    fc.string({ maxLength: 20 }),
  ),
);
const posting = fc.record({ title: name, company: name, body });

describe('any posting', () => {
  test('is read with every place where it says, and shares that sum to 1', () => {
    fc.assert(
      fc.property(posting, (of) => {
        const { matches, lines, roles } = readPosting(reader, of);
        const evidence = lines.flatMap(({ finding }) => finding?.evidence ?? []);
        let last = 0;
        for (const { start, end, text } of lines) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(of.body.slice(start, end)).toBe(text);
          last = end;
        }
        for (const { start, end, text } of [...matches, ...evidence]) {
          expect(of.body.slice(start, end)).toBe(text);
        }
        const total = roles.reduce((sum, { share }) => sum + share, 0);
        expect(roles.length === 0 || Math.abs(total - 1) < 1e-9).toBe(true);
        for (const { lines: supporting } of roles) {
          for (const i of supporting) expect(lines[i]).toBeDefined();
        }
      }),
    );
  });

  test('comes to the same in slices, whatever was read before', () => {
    const cache = createLineCache(reader, 8);
    fc.assert(
      fc.property(posting, (of) => {
        expect(runAtOnce(readInSlices(reader, { posting: of, cache }))).toEqual(
          readPosting(reader, of),
        );
      }),
    );
  });
});
