import { describe, expect, it } from 'vitest';
import { findStresses, stressAt } from '../../../src/core/reading/stress.ts';
import { reader } from './test-reader.ts';

const stressesOf = (line: string) => findStresses(reader.asking.clauses, line);
const factor = (line: string, word: string) => stressAt(stressesOf(line), line.indexOf(word));

describe('stress', () => {
  it.each([
    ['根据市场环境,制定传播策略', '市场', '传播'],
    ['制定传播方案,提升品牌知名度', '知名度', '传播'],
    ['结合目标市场环境进行传播策划', '市场', '传播'],
    ['配合新品上市做整套推广方案', '上市', '推广'],
    ['通过用户访谈,提炼产品卖点', '访谈', '卖点'],
    ['develop insights to inform campaign planning', 'campaign', 'insights'],
    ['work with designers to create brochures', 'designers', 'brochures'],
    ['based on survey data, write the media plan', 'survey', 'media'],
  ])('in "%s" %s weighs less than %s', (line, less, more) => {
    expect(factor(line, less)).toBeLessThan(factor(line, more));
  });

  it('weighs a label that names the work more', () => {
    expect(factor('活动执行:跟进场地与物料', '执行')).toBeGreaterThan(1.2);
  });

  it('weighs the head of a phrase, which stands last, a little more', () => {
    expect(factor('竞品活动监测分析', '分析')).toBeGreaterThan(factor('竞品活动监测分析', '活动'));
  });

  it('counts in full a line that is all ground', () => {
    const line = '通过地推和转介绍';
    expect(factor(line, '地推')).toBeGreaterThan(0.85);
  });

  it('has nothing to say about an empty line', () => {
    expect(stressAt(stressesOf(''), 0)).toBe(1);
  });
});
