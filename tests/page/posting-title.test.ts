import { afterEach, describe, expect, test } from 'vitest';
import { findBoardLayout } from '../../src/page/board-layouts.ts';
import { runAtOnce } from '../../src/core/run-at-once.ts';
import { findPostingNames, type PostingNames } from '../../src/page/posting-title.ts';
import { show } from './fixture.ts';

const title = document.title;
afterEach(() => {
  document.body.innerHTML = '';
  document.title = title;
});

function names(html: string, host = 'example.com'): PostingNames {
  const root = show(html).querySelector('#root');
  if (!root) throw new Error('no root');
  return runAtOnce(findPostingNames({ document, root, layout: findBoardLayout(host), data: null }));
}

describe('findPostingNames', () => {
  test.each([
    {
      name: 'the heading above the description',
      html: '<h1>品牌经理</h1><div id="root"><h3>岗位职责</h3></div>',
      want: '品牌经理',
    },
    {
      name: 'the nearest heading, not the page’s',
      html: '<h1>上海招聘</h1><div><h2>媒介专员</h2><div id="root"></div></div>',
      want: '媒介专员',
    },
    {
      name: 'what is called the title of the job',
      html: '<h1>招聘</h1><div><span class="job-name">媒介专员</span><div id="root"></div></div>',
      want: '媒介专员',
    },
    {
      name: 'nothing that stands after, is hidden, is long, or is a posting’s own heading',
      html: `<h1>品牌经理</h1><div><h2 hidden>藏</h2><h2>任职要求</h2><h2>${'长'.repeat(70)}</h2><div id="root"></div><h2>相似职位</h2></div>`,
      want: '品牌经理',
    },
  ])('takes $name', ({ html, want }) => {
    expect(names(html).title).toBe(want);
  });

  test('falls back to the first piece of the page’s title', () => {
    document.title = '品牌经理_白熊电器招聘 - 某网';

    expect(names('<div id="root"></div>')).toEqual({ title: '品牌经理', company: null });
  });

  test('goes by the board’s layout where that is known', () => {
    const html =
      '<h1>别的</h1><div class="jobsearch-JobInfoHeader-title">Brand Manager</div><div data-company-name="true">Polar</div><div id="root"></div>';

    expect(names(html, 'sg.indeed.com')).toEqual({ title: 'Brand Manager', company: 'Polar' });
  });

  test('takes the company named near the description', () => {
    const html = '<h1>品牌经理</h1><a class="company-name">白熊电器</a><div id="root"></div>';

    expect(names(html).company).toBe('白熊电器');
  });
});
