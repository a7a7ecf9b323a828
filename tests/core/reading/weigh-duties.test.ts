import { describe, expect, it } from 'vitest';
import { DUTIES } from '../../../src/core/names.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { findDuty, weighDuties } from '../../../src/core/reading/weigh-duties.ts';
import { DUTY_LINES } from './duty-lines.ts';
import { reader } from './test-reader.ts';

const NO_PRIOR = new Map();
const dutyOf = (line: string) => findDuty(readLine(reader, line), NO_PRIOR)?.duty ?? null;

describe('findDuty', () => {
  it.each(DUTY_LINES.filter(([, duties]) => duties !== null))('%s → %s', (line, duties) => {
    expect(duties?.split('|')).toContain(dutyOf(line));
  });

  it.each(DUTY_LINES.filter(([, duties]) => duties === null))('says nothing of: %s', (line) => {
    expect(dutyOf(line)).toBeNull();
  });

  it('knows lines of every duty', () => {
    const tested = new Set(DUTY_LINES.flatMap(([, duties]) => duties?.split('|') ?? []));
    expect([...tested].toSorted()).toEqual([...DUTIES].toSorted());
  });

  it('names the words that led there, as they stand', () => {
    const line = '编写ＦＡＱ之外，还要撰寫新聞稿';

    const finding = findDuty(readLine(reader, line), NO_PRIOR);

    expect(finding?.duty).toBe('pr.channels');
    for (const { start, end, text } of finding?.evidence ?? []) {
      expect(line.slice(start, end)).toBe(text);
    }
    expect(finding?.evidence.map(({ text }) => text)).toContain('新聞稿');
  });

  it('follows what the rest of the posting asks for where the line is vague', () => {
    const line = readLine(reader, '维护渠道关系，拓展渠道');
    const prior = new Map([['sales.channels', 2] as const]);

    expect(findDuty(line, prior)?.duty).toBe('sales.channels');
    expect(findDuty(line, NO_PRIOR)?.duty).not.toBe('sales.channels');
  });

  it('says nothing where only the rest of the posting speaks', () => {
    const line = readLine(reader, '按时完成每天的整理工作');

    expect(findDuty(line, new Map([['sales.channels', 5] as const]))).toBeNull();
  });
});

describe('weighDuties', () => {
  it('gives beliefs that sum to less than 1, the rest being no duty', () => {
    for (const [line] of DUTY_LINES) {
      const beliefs = weighDuties(readLine(reader, line), NO_PRIOR).map(({ belief }) => belief);
      expect(beliefs.reduce((sum, belief) => sum + belief, 0)).toBeLessThan(1);
    }
  });
});
