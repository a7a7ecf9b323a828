import { describe, expect, it } from 'vitest';
import { readTitle, titleRole } from '../../../src/core/reading/title.ts';
import { reader } from './test-reader.ts';

describe('titleRole', () => {
  it.each([
    ['高级用户研究员', 'user-insight'],
    ['产品营销经理（可穿戴）', 'product-planning'],
    ['整合营销经理', 'comms-planning'],
    ['行銷企劃專員', 'comms-planning'],
    ['公关经理', 'pr'],
    ['信息流优化师', 'media'],
    ['新媒体运营实习生', 'new-media'],
    ['GTM 经理', 'gtm'],
    ['区域销售经理', 'sales'],
    ['零售督导', 'retail'],
    ['天猫运营', 'ecommerce'],
    ['Trade Marketing Manager', 'trade-marketing'],
    ['品牌经理', 'brand-manager'],
    ['用户增长运营', 'internet-marketing'],
    ['Public Relations Lead', 'pr'],
    ['Media Buyers', 'media'],
  ])('%s names %s', (title, role) => {
    expect(titleRole(readTitle(reader, title))).toBe(role);
  });

  it.each(['Java 开发工程师', '人力资源经理', '总监', ''])(
    '%s names no marketing post',
    (title) => {
      expect(titleRole(readTitle(reader, title))).toBeNull();
    },
  );
});
