import { afterEach, expect, test } from 'vitest';
import { runAtOnce } from '../../src/core/run-at-once.ts';
import { groupSigns, isMostlyLinks } from '../../src/page/posting-groups.ts';
import type { Sign } from '../../src/page/posting-signs.ts';
import { TextSizes } from '../../src/page/text-size.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const grouped = (signs: readonly Sign[]) => runAtOnce(groupSigns(signs, new TextSizes()));

test('groups signs that belong together and keeps others apart', () => {
  const long = '负责品牌内容的规划与执行，管理日常投放。'.repeat(3);
  const filler = '<p>别的内容，与职位无关的一段话。</p>'.repeat(60);
  show(
    `<div id="a"><h3>岗位职责</h3><p>${long}</p><h3>任职要求</h3><p>${long}</p></div>${filler}<div id="b"><h3>工作内容</h3><p>${long}</p></div>`,
  );

  const signs = [...document.querySelectorAll('h3')].map((element) => ({
    element,
    section: element.textContent === '任职要求' ? ('requirements' as const) : ('duties' as const),
    size: 4,
  }));
  const groups = grouped(signs);

  expect(groups.map(({ root }) => root.id)).toEqual(['a', 'b']);
  expect(groups.map(({ sections }) => sections.size)).toEqual([2, 1]);
});

test('tells a list of links', () => {
  show('<div><a href="#">一二三四</a>五</div><p>一二三四<a href="#">五</a></p>');

  const sizes = new TextSizes();
  const found = [...document.body.children].map((element) => isMostlyLinks(element, sizes));
  expect(found).toEqual([true, false]);
});

test('leaves out a list of links and a list of salaries', () => {
  const card =
    '<div><b>品牌经理</b><i>15-25K</i><p>负责品牌内容的规划与执行，管理日常投放，沟通达人</p></div>';
  show(`<main>${card.repeat(5)}</main>`);
  const element = document.querySelector('p') ?? document.body;

  expect(grouped([{ element, section: 'duties', size: 0 }])).toEqual([]);
});
