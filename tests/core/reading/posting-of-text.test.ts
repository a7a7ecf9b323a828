import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingOfText } from '../../../src/core/reading/posting-of-text.ts';

const cases = [
  {
    name: 'a title and a company',
    text: '品牌策划经理\n白熊电器有限公司\n岗位职责\n1、写方案；',
    want: { title: '品牌策划经理', company: '白熊电器有限公司', body: '岗位职责\n1、写方案；' },
  },
  {
    name: 'a title alone, after line ends of any kind',
    text: '\uFEFFGTM Manager\r\n\r\nResponsibilities\r\n- Own the launch plan.',
    want: { title: 'GTM Manager', company: null, body: 'Responsibilities\n- Own the launch plan.' },
  },
  {
    name: 'a labelled title',
    text: '职位：新媒体运营\n工作内容\n写脚本',
    want: { title: '新媒体运营', company: null, body: '工作内容\n写脚本' },
  },
  {
    name: 'no title where a heading comes first',
    text: '岗位职责\n1、写方案；',
    want: { title: null, company: null, body: '岗位职责\n1、写方案；' },
  },
  {
    name: 'no title where the list comes first',
    text: '1、负责写方案；\n2、盯排期。',
    want: { title: null, company: null, body: '1、负责写方案；\n2、盯排期。' },
  },
  {
    name: 'no title in a single line',
    text: '负责种草内容',
    want: { title: null, company: null, body: '负责种草内容' },
  },
  { name: 'nothing in nothing', text: ' \n ', want: { title: null, company: null, body: '' } },
];

describe('postingOfText', () => {
  test.each(cases)('finds $name', ({ text, want }) => {
    expect(postingOfText(text)).toEqual(want);
  });

  test('never throws, and keeps every line it does not take for a name', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { title, company, body } = postingOfText(text);

        const kept = [title, company, body].filter(Boolean).join('\n').length;
        expect(kept).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
