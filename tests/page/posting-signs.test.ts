import { afterEach, expect, test } from 'vitest';
import { findSigns, type PostingSigns } from '../../src/page/posting-signs.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function signsOf(html: string, probes: readonly string[] = []): PostingSigns {
  show(html);
  const work = findSigns(document, probes);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

test('gathers headings, worded lines and announced text', () => {
  const signs = signsOf(
    '<h3>岗位职责</h3><p>1、负责品牌内容的规划</p><h3>Requirements</h3><p>具备三年以上经验的人</p><p>一段预告过的文字</p>',
    ['预告过的文字'],
  );

  expect(signs.headings.map(({ section }) => section)).toEqual(['duties', 'requirements']);
  expect(signs.lines.map(({ section }) => section)).toEqual(['duties', 'requirements']);
  expect(signs.announced.map((element) => element.textContent)).toEqual(['一段预告过的文字']);
});

test('passes over navigation, footers, scripts and what is hidden', () => {
  const signs = signsOf(
    '<nav>岗位职责</nav><footer>岗位职责</footer><script type="x">岗位职责</script><p hidden>岗位职责</p><div role="menu">岗位职责</div>',
  );

  expect(signs.headings).toEqual([]);
});

test('reads through shadow trees and names them', () => {
  show('<x-a></x-a>');
  const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<h3>岗位职责</h3>';
  const work = findSigns(document, []);
  let step = work.next();
  while (!step.done) step = work.next();

  expect(step.value.headings).toHaveLength(1);
  expect(step.value.shadowRoots).toEqual([root]);
});
