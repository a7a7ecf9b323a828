import { describe, expect, it } from 'vitest';
import { combine } from '../../../src/core/reading/combine.ts';
import { readLine } from '../../../src/core/reading/read-line.ts';
import { readPosting } from '../../../src/core/reading/read-posting.ts';
import { runAtOnce } from '../../../src/core/run-at-once.ts';
import { splitLines } from '../../../src/core/text/lines.ts';
import { read, reader } from './test-reader.ts';

const FEED_ADS = `岗位职责：
1、负责信息流广告投放，搭建账户、调整出价和素材；
2、分析投放数据，对获客成本和 ROI 负责；
3、拓展新的流量渠道，与媒体谈返点。`;

describe('combine', () => {
  it('gives the same from kept line readings as reading all at once', () => {
    const posting = { title: '投放经理', company: '某科技公司' };
    const lines = splitLines(FEED_ADS).map((line) => ({
      line,
      reading: readLine(reader, line.text),
    }));

    expect(runAtOnce(combine(reader, { posting, lines }))).toEqual(
      readPosting(reader, { ...posting, body: FEED_ADS }),
    );
  });

  it('tells a title that the work does not bear out', () => {
    expect(read(FEED_ADS, { title: '品牌经理' }).titleMismatch).toEqual({
      says: 'brand-manager',
      is: 'media',
    });
    expect(read(FEED_ADS, { title: '品牌经理' }).roles).toEqual(
      read(FEED_ADS, { title: null }).roles,
    );
  });

  it.each([
    ['the title says what the work is', '信息流投放经理'],
    ['the title names no post we know', '经理（急招，双休）'],
    ['there is no title', null],
  ])('tells no mismatch when %s', (_, title) => {
    expect(read(FEED_ADS, { title }).titleMismatch).toBeNull();
  });

  it('lets the title decide where the body is thin', () => {
    const body = '岗位职责：\n1、协助项目执行与跨部门沟通；';

    expect(read(body, { title: '公关专员' }).roles[0]?.role).toBe('pr');
    expect(read(body, { title: 'Java 开发工程师' }).roles).toEqual([]);
  });

  it("takes the user's choice of company kind over its own", () => {
    const posting = { title: null, company: '宝洁', body: FEED_ADS };

    expect(readPosting(reader, posting, { companyKind: 'internet' }).companyKind).toEqual({
      kind: 'internet',
      evidence: [],
    });
  });
});
