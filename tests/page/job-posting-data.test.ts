import { afterEach, describe, expect, test } from 'vitest';
import { findJobPostingData } from '../../src/page/job-posting-data.ts';

afterEach(() => {
  document.head.querySelectorAll('[data-test]').forEach((element) => element.remove());
});

function put(text: string): void {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['test'] = '';
  script.textContent = text;
  document.head.append(script);
}

const POSTING = {
  '@type': 'JobPosting',
  title: ' 品牌经理 ',
  hiringOrganization: { name: '白熊电器' },
};

describe('findJobPostingData', () => {
  test.each([
    { name: 'alone', data: POSTING },
    { name: 'in a list', data: [{ '@type': 'WebSite' }, POSTING] },
    { name: 'in a graph', data: { '@graph': [POSTING] } },
    { name: 'with several types', data: { ...POSTING, '@type': ['Thing', 'JobPosting'] } },
    { name: 'with the employer as a word', data: { ...POSTING, hiringOrganization: '白熊电器' } },
  ])('finds a posting $name', ({ data }) => {
    put(JSON.stringify(data));

    expect(findJobPostingData(document)).toMatchObject({ title: '品牌经理', company: '白熊电器' });
  });

  test('takes pieces of the description that stand in single text nodes', () => {
    const description =
      '<p>负责品牌内容的规划与执行工作，</p><p>R&amp;D and marketing work together here</p>&lt;li&gt;管理日常的投放并复盘数据&lt;/li&gt;';
    put(JSON.stringify({ ...POSTING, description }));

    expect(findJobPostingData(document)?.probes).toEqual([
      '负责品牌内容的规划与执行工作',
      'D and marketing work together here',
      '管理日常的投放并复盘数据',
    ]);
  });

  test.each([
    { name: 'no data', text: null },
    { name: 'broken data', text: '{"@type":"JobPosting", title: }' },
    { name: 'data of something else', text: '{"@type":"WebSite","about":"JobPosting"}' },
    { name: 'a bare word', text: '"JobPosting"' },
    { name: 'far too much data', text: `{"@type":"JobPosting","x":"${'x'.repeat(200_000)}"}` },
  ])('finds nothing in $name', ({ text }) => {
    if (text !== null) put(text);

    expect(findJobPostingData(document)).toBeNull();
  });

  test('goes on after data it cannot read', () => {
    put('{ JobPosting');
    put(JSON.stringify(POSTING));

    expect(findJobPostingData(document)?.title).toBe('品牌经理');
  });
});
