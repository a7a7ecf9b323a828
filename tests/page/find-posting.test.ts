import { afterEach, describe, expect, test } from 'vitest';
import { findPosting, type Finding } from '../../src/page/find-posting.ts';
import { POSTING, show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.head.querySelectorAll('[data-test]').forEach((element) => element.remove());
});

function find(): Finding {
  const work = findPosting(document);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

const rootTexts = (): string[] =>
  (find().posting?.roots ?? []).map((root) => (root.textContent ?? '').replaceAll(/\s+/g, ''));

const DUTIES =
  '<p>1、负责品牌内容的规划与执行；</p><p>2、管理日常的投放并复盘数据，及时调整；</p><p>3、和产品团队一起想清楚卖点，写进物料里；</p>';
const NEEDS = '<p>1、本科及以上学历；</p><p>2、三年以上相关经验，做事细心，沟通能力好；</p>';

interface Case {
  readonly name: string;
  readonly html: string;
}

describe('findPosting finds', () => {
  test.each<Case>([
    {
      name: 'headings in one block',
      html: `<div id="it"><h3>岗位职责</h3>${DUTIES}<h3>任职要求</h3>${NEEDS}</div>`,
    },
    {
      name: 'sections side by side',
      html: `<div id="it"><section><h4>【工作内容】</h4>${DUTIES}</section><section><h4>【任职资格】</h4>${NEEDS}</section></div>`,
    },
    {
      name: 'Traditional Chinese headings',
      html: `<div id="it"><h2>工作內容</h2><p>負責品牌社群經營與內容企劃，規劃年度行銷活動，與代理商合作執行並追蹤成效。</p><h2>條件要求</h2><p>大學以上，具備兩年以上行銷經驗，擅長文案撰寫與溝通。</p></div>`,
    },
    {
      name: 'English headings',
      html: `<div id="it"><p><strong>What you’ll do</strong></p><ul><li>Own the media plan for the launch and report on it every week.</li><li>Brief agencies and keep the budget.</li></ul><p><strong>Requirements</strong></p><ul><li>Five years in brand or media.</li></ul></div>`,
    },
    {
      name: 'headings and lines divided by br',
      html: `<div id="it">岗位职责：<br>1、负责品牌内容的规划与执行；<br>2、管理日常投放；<br><br>任职要求：<br>1、本科及以上学历，三年以上经验。</div>`,
    },
    {
      name: 'a description in one preformatted text',
      html: `<div id="it" style="white-space:pre-line">岗位职责：\n1、负责品牌内容的规划与执行；\n2、管理日常投放，复盘数据；\n任职要求：\n1、本科及以上学历，三年以上经验。</div>`,
    },
    {
      name: 'headings of which every letter has its element',
      html: `<div id="it"><p><i>岗</i><i>位</i><i>职</i><i>责</i></p>${DUTIES}<p><i>任</i><i>职</i><i>要</i><i>求</i></p>${NEEDS}</div>`,
    },
    {
      name: 'one heading only',
      html: `<p>公司做小家电。</p><div id="it"><h3>职位描述</h3>${DUTIES}</div>`,
    },
    {
      name: 'lines worded like duties where there is no heading',
      html: `<div id="it"><p>负责品牌内容的规划与执行。</p><p>参与年度投放方案的制定和复盘。</p><p>协助产品团队想清楚卖点。</p><p>具备三年以上市场经验，沟通好。</p></div>`,
    },
    {
      name: 'microdata',
      html: `<div itemscope itemtype="https://schema.org/JobPosting"><div id="it" itemprop="description">你会和一群有意思的人一起做品牌，把好产品讲给更多的人听，也会常常出差，去各地的门店看看真实的顾客是怎么选东西的。</div></div>`,
    },
  ])('$name', ({ html }) => {
    show(
      `<nav>岗位职责</nav><h1>品牌经理</h1>${html}<div><a href="#a">别的职位</a></div><footer>x</footer>`,
    );

    const { posting } = find();

    expect(posting?.roots).toHaveLength(1);
    const root = posting?.roots[0];
    const it = document.querySelector('#it');
    expect(root === it || it?.contains(root ?? null)).toBe(true);
    expect(posting?.title).toBe('品牌经理');
  });

  test('the place announced in the page’s data, with its names', () => {
    const description =
      '把好产品讲给更多的人听，也会常常出差，去各地的门店看看真实的顾客怎样选东西，回来告诉大家';
    show(`<h1>招聘</h1><div><p>${description}。</p></div><div>别的话</div>`);
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset['test'] = '';
    script.textContent = JSON.stringify({
      '@graph': [
        {
          '@type': 'JobPosting',
          title: '品牌经理',
          hiringOrganization: { name: '白熊电器' },
          description: `&lt;p&gt;${description}&lt;/p&gt;`,
        },
      ],
    });
    document.head.append(script);

    expect(find().posting).toMatchObject({ title: '品牌经理', company: '白熊电器' });
    expect(rootTexts()).toEqual([`${description}。`]);

    // The data of a posting that is no longer shown names nothing.
    show(POSTING);
    expect(find().posting).toMatchObject({ title: '品牌策划' });
  });

  test('the pane beside a list, and its title rather than the page’s', () => {
    show(
      `<h1>上海品牌招聘</h1><ul>${'<li><a href="#">品牌经理 负责品牌</a></li>'.repeat(8)}</ul>
       <section><h2>媒介专员</h2><div id="it"><h3>岗位职责</h3>${DUTIES}<h3>任职要求</h3>${NEEDS}</div></section>`,
    );

    expect(find().posting?.title).toBe('媒介专员');
    expect(find().posting?.roots).toEqual([document.querySelector('#it')]);
  });

  test('a posting in nested open shadow trees', () => {
    const body = show('<x-app></x-app>');
    const outer = body.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<x-view></x-view>';
    const inner = outer?.querySelector('x-view')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = POSTING;

    expect(find().posting?.roots[0]).toBe(inner?.querySelector('.desc'));
    expect(find().shadowRoots).toEqual([outer, inner]);
  });
});

describe('findPosting finds nothing', () => {
  test.each<Case>([
    { name: 'on an empty page', html: '' },
    {
      name: 'in an article',
      html: `<article>${'<p>种草是一种让人想买的做法，很多品牌都在做。</p>'.repeat(20)}</article>`,
    },
    {
      name: 'in a list of cards',
      html: `<ul>${'<li><a href="#"><h3>品牌经理</h3><p>岗位职责：负责品牌内容的规划与执行，管理日常投放并复盘数据，及时调整，和产品团队一起想清楚卖点</p></a></li>'.repeat(6)}</ul>`,
    },
    {
      name: 'in a list of cards without links',
      html: `<div>${'<div><b>品牌经理</b><i>15-25K</i><p>负责品牌内容的规划与执行，管理日常投放</p><p>具备三年以上市场经验，沟通好</p></div>'.repeat(6)}</div>`,
    },
    {
      name: 'in search filters',
      html: `<div><span>学历要求</span><a href="#">不限</a><a href="#">本科</a></div><div><span>经验要求</span><a href="#">不限</a></div><p>共 300 个职位，请选择城市和薪资范围后查看，登录后可以收藏职位并接收推荐。</p>`,
    },
    { name: 'in a navigation', html: `<nav><h3>岗位职责</h3>${DUTIES}</nav>` },
    {
      name: 'in what is hidden',
      html: `<div style="display:none"><h3>岗位职责</h3>${DUTIES}</div>`,
    },
    { name: 'in an editor', html: `<div contenteditable><h3>岗位职责</h3>${DUTIES}</div>` },
  ])('$name', ({ html }) => {
    show(html);

    expect(find().posting).toBeNull();
  });
});
