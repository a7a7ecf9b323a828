import { describe, expect, it } from 'vitest';
import { findHeading, headingStarts } from '../../../src/core/text/heading.ts';

describe('findHeading', () => {
  it.each([
    ['岗位职责', 'duties'],
    ['【岗位职责】', 'duties'],
    ['工作内容：', 'duties'],
    ['★ 你需要做什么？', 'duties'],
    ['工作職責', 'duties'],
    ['職務說明：', 'duties'],
    ['職位描述 Job Description', null],
    ['KEY RESPONSIBILITIES', 'duties'],
    ['What you’ll do', 'duties'],
    ['The role', 'duties'],
    ['任职资格', 'requirements'],
    ['岗位要求如下：', 'requirements'],
    ['加分項', 'requirements'],
    ['必要條件', 'requirements'],
    ['應徵條件', 'requirements'],
    ['Preferred qualifications', 'requirements'],
    ['Skills and experience', 'requirements'],
    ['薪资福利：', 'benefits'],
    ['Candidate requirements:', 'requirements'],
    ['业务员应聘要求：', 'requirements'],
    ['What we offer', 'benefits'],
    ['關於我們', 'company'],
    ['About us', 'company'],
    ['维护媒体关系', null],
    ['负责岗位职责的梳理和更新工作', null],
    ['☑【工作內容】', 'duties'],
    ['｜工作職責｜', 'duties'],
    ['【要做什麼呢？】', 'duties'],
    ['岗位职责（二）：', 'duties'],
    ['Key responsibilities of the role', 'duties'],
    ['The impact you’ll make:', 'duties'],
    ['In this role, you will…', 'duties'],
    ['Software/Technical Skills', 'requirements'],
    ['Experience required', 'requirements'],
    ['能力需求。', 'requirements'],
    ['【我們想要找的人】', 'requirements'],
    ['职位诱惑', 'benefits'],
    ['What’s in it for you?', 'benefits'],
    ['About Marrow Street:', 'company'],
    ['Equal Opportunity Employer', 'company'],
    ['Web Experience Roadmap Lead:', null],
    ['Event planning', null],
    ['About to launch a new line of tea in six cities', null],
    ['用户需求分析', null],
    ['', null],
  ])('%s → %s', (line, section) => {
    expect(findHeading(line)?.section ?? null).toBe(section);
  });

  it('takes only the heading where content follows in the same line', () => {
    const line = '职位描述：负责新品上市';
    const heading = findHeading(line);
    expect(heading?.section).toBe('duties');
    expect(line.slice(heading?.length)).toBe('负责新品上市');
  });
});

describe('headingStarts', () => {
  it('finds headings inside a paragraph', () => {
    const text = '1、写稿； 任职要求：1、会写';
    expect(headingStarts(text).map((at) => text.slice(at, at + 4))).toEqual(['任职要求']);
  });

  it('finds one without a colon at the very end, after a sentence', () => {
    const text = '不定期外出聚餐。岗位职责';
    expect(headingStarts(text).map((at) => text.slice(at))).toEqual(['岗位职责']);
    expect(headingStarts('配合团队明确各岗位职责')).toEqual([]);
  });

  it('finds none in plain prose', () => {
    expect(headingStarts('了解客户要求，满足客户要求：按时交付')).toEqual([]);
  });
});
