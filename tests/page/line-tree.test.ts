import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createLineTree, type LineTree } from '../../src/page/line-tree.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const grow = (tree: LineTree): number => {
  let steps = 0;
  for (const work = tree.grow(); !work.next().done;) steps++;
  return steps;
};

const texts = (tree: LineTree): string[] =>
  tree.units().flatMap(({ lines }) => lines.map(({ text }) => text));

const LONG = '负责品牌内容的规划与执行。'.repeat(20);

/** A list long enough to be cut into many units. */
const list = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li>${i}${LONG}</li>`).join('')}</ul>`;

describe('createLineTree', () => {
  test('reads all lines in order', () => {
    const tree = createLineTree([show(`<h3>职责</h3>${list(30)}尾`)], () => {});
    grow(tree);

    expect(texts(tree)).toHaveLength(32);
    expect(texts(tree)[0]).toBe('职责');
    expect(texts(tree).at(-1)).toBe('尾');
  });

  test('cuts a text that has all its lines in one node', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `${i}、负责品牌内容的规划与执行`);
    const tree = createLineTree([show(`<pre>${lines.join('\n')}</pre>`)], () => {});
    grow(tree);

    expect(texts(tree)).toEqual(lines);
    expect(Math.max(...tree.units().map(({ size }) => size))).toBeLessThan(4000);
  });

  test('walks again only the unit a change is in', () => {
    const body = show(list(30));
    const tree = createLineTree([body], () => {});
    grow(tree);
    const before = tree.units();
    const item = body.querySelectorAll('li')[7];
    if (item?.firstChild) item.firstChild.nodeValue = '换了';

    expect(tree.touch(item?.firstChild ?? body, 'near')).toBe(true);
    grow(tree);

    const changed = tree.units().filter((unit) => !before.includes(unit));
    expect(changed).toHaveLength(1);
    expect(changed[0]?.lines.map(({ text }) => text)).toContain('换了');
    expect(before.length).toBeGreaterThan(4);
  });

  test('an insertion moves no cut but its own', () => {
    const body = show(list(60));
    const tree = createLineTree([body], () => {});
    grow(tree);
    const ul = body.querySelector('ul') ?? body;
    for (const at of [0, 17, 40]) {
      const before = tree.units();
      ul.children[at]?.insertAdjacentHTML('beforebegin', '<li>加</li>');
      tree.touch(ul, 'near');
      grow(tree);
      expect(tree.units().filter((unit) => !before.includes(unit)).length).toBeLessThanOrEqual(2);
    }
  });

  test('sees what is added, removed and moved', () => {
    const body = show(list(30));
    const tree = createLineTree([body], () => {});
    grow(tree);
    const ul = body.querySelector('ul');
    const [first, second] = body.querySelectorAll('li');
    ul?.insertAdjacentHTML('beforeend', '<li>新</li>');
    if (first) ul?.append(first);
    second?.remove();
    if (ul) tree.touch(ul, 'near');
    grow(tree);

    expect(texts(tree)[0]?.startsWith('2')).toBe(true);
    expect(texts(tree).slice(-2)).toEqual(['新', `0${LONG}`]);
    expect(texts(tree)).toHaveLength(30);
  });

  test('looks again at everything below a change of looks', () => {
    const body = show(`<style>.off li { display: none }</style><div>${list(10)}</div>`);
    const tree = createLineTree([body], () => {});
    grow(tree);
    const box = body.querySelector('div') ?? body;
    box.className = 'off';
    tree.touch(box, 'whole');
    grow(tree);

    expect(texts(tree)).toEqual([]);
  });

  test('joins to one line what a block between stood apart', () => {
    const body = show(`<b>${LONG}</b><div>${list(10)}</div><i>尾</i>${list(10)}`);
    const tree = createLineTree([body], () => {});
    grow(tree);
    body.querySelector('div')?.remove();
    tree.touch(body, 'near');
    grow(tree);

    expect(texts(tree)[0]).toBe(`${LONG}尾`);
  });

  test('knows what is not its own', () => {
    const body = show('<main>一</main><p>二</p>');
    const tree = createLineTree([body.querySelector('main') ?? body], () => {});
    grow(tree);

    expect(tree.touch(body.querySelector('p') ?? body, 'near')).toBe(false);
    expect(tree.touch(document.createTextNode('x'), 'near')).toBe(false);
  });

  test('keeps a change that comes while it walks for the next walk', () => {
    const body = show(list(30));
    const tree = createLineTree([body], () => {});
    const work = tree.grow();
    for (let i = 0; i < 10; i++) work.next();
    const first = body.querySelector('li');
    if (first) {
      first.textContent = '早就读过';
      tree.touch(first, 'near');
    }
    while (!work.next().done);
    grow(tree);

    expect(texts(tree)[0]).toBe('早就读过');
  });

  test('cuts a block of many lines of text at its line breaks', () => {
    const body = show(Array.from({ length: 40 }, (_, i) => `${i}${LONG}`).join('<br>'));
    const tree = createLineTree([body], () => {});
    grow(tree);

    expect(tree.units().length).toBeGreaterThan(3);
    expect(texts(tree)).toHaveLength(40);
  });

  test('comes to the same lines as a fresh reading, whatever changed', () => {
    const change = fc.record({
      kind: fc.constantFrom('text', 'add', 'remove', 'wrap'),
      at: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const body = show(`<div>${list(12)}</div><p>尾<b>巴</b></p>`);
        const tree = createLineTree([body], () => {});
        grow(tree);
        for (const { kind, at } of changes) {
          const all = body.querySelectorAll('*');
          const element = all[at % all.length];
          if (!element?.parentNode) continue;
          alter(element, kind, tree);
          if (at % 3 === 0) grow(tree);
        }
        grow(tree);
        const fresh = createLineTree([body], () => {});
        grow(fresh);
        expect(texts(tree)).toEqual(texts(fresh));
      }),
      { numRuns: Number(import.meta.env['PLAIN_JD_CASES'] || 300) },
    );
  });
});

function alter(element: Element, kind: string, tree: LineTree): void {
  const parent = element.parentElement ?? document.body;
  if (kind === 'text') {
    element.append('文');
    tree.touch(element, 'near');
  } else if (kind === 'add') {
    element.insertAdjacentHTML('afterend', '<i>加</i><div>块</div>');
    tree.touch(parent, 'near');
  } else if (kind === 'remove') {
    element.remove();
    tree.touch(parent, 'near');
  } else {
    element.setAttribute('style', 'display:none');
    tree.touch(element, 'whole');
  }
}
