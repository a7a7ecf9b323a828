import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { lineOffset, mapText, nodeSpans } from '../../src/page/text-map.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const lines = (html: string): string[] => mapText([show(html)]).map(({ text }) => text);

interface Case {
  readonly name: string;
  readonly html: string;
  readonly want: readonly string[];
}

describe('mapText', () => {
  test.each<Case>([
    { name: 'joins inline elements', html: '<p>做<b>种</b>草</p>', want: ['做种草'] },
    { name: 'separates blocks', html: '<p>私</p><p>域</p>', want: ['私', '域'] },
    { name: 'separates at br', html: '<p>私<br>域</p>', want: ['私', '域'] },
    { name: 'joins over wbr', html: '<p>种<wbr>草</p>', want: ['种草'] },
    { name: 'keeps zero-width characters', html: '<p>种​草</p>', want: ['种​草'] },
    {
      name: 'collapses white space as rendered',
      html: '<p>  drive\n   brand  <b> growth</b> </p>',
      want: ['drive brand growth'],
    },
    { name: 'keeps lines of pre', html: '<pre>a  b\nc</pre>', want: ['a  b', 'c'] },
    {
      name: 'keeps only the line breaks of pre-line',
      html: '<div style="white-space:pre-line">a   b\nc</div>',
      want: ['a b', 'c'],
    },
    {
      name: 'goes by the display, not by the tag',
      html: '<div><span style="display:block">私</span><span style="display:block">域下</span></div><div style="display:inline">种</div><div style="display:inline">草</div>',
      want: ['私', '域下', '种草'],
    },
    {
      name: 'joins letters in boxes of their own',
      html: '<p><span style="display:inline-block">种</span><span style="display:inline-block">草</span></p>',
      want: ['种草'],
    },
    {
      name: 'sets words in boxes of their own apart',
      html: '<p><span style="display:inline-block">KOL</span><span style="display:inline-block">KOC</span></p>',
      want: ['KOL KOC'],
    },
    {
      name: 'leaves out what is hidden',
      html: '<p>一<i style="display:none">x</i><i hidden>x</i><i style="visibility:hidden">x</i>二</p>',
      want: ['一二'],
    },
    {
      name: 'reads what is visible inside what is not',
      html: '<p style="visibility:hidden">x<b style="visibility:visible">二</b></p>',
      want: ['二'],
    },
    {
      name: 'leaves out specks',
      html: '<p>一<i style="display:inline-block;width:.1px;height:.1px;overflow:hidden">noise</i>二</p>',
      want: ['一二'],
    },
    {
      name: 'leaves out controls, editors, code, navigation and scripts',
      html: '<nav>x</nav><footer>x</footer><textarea>x</textarea><select><option>x</option></select><button>x</button><div contenteditable>x</div><p>一<code>x</code></p><script>x</script><div role="menu">x</div>',
      want: ['一'],
    },
    {
      name: 'reads a heading that is a button',
      html: '<h3><button>任职要求</button></h3>',
      want: ['任职要求'],
    },
    {
      name: 'leaves out the pronunciation over characters',
      html: '<p><ruby>种<rt>zhòng</rt></ruby>草</p>',
      want: ['种草'],
    },
    {
      name: 'reads only the summary of closed details',
      html: '<details><summary>一</summary>二</details>',
      want: ['一'],
    },
    {
      name: 'leaves out a form, but not a page wrapped in one',
      html: `<form><input><p>姓名</p></form><form><input><p>${'很长的职位描述'.repeat(40)}</p></form>`,
      want: ['很长的职位描述'.repeat(40)],
    },
    {
      name: 'leaves out an aside of links',
      html: '<aside><a href="#">一</a><a href="#">二</a><a href="#">三</a></aside><aside>职位</aside>',
      want: ['职位'],
    },
    { name: 'has no lines for blank text', html: '<p> \n </p><p>&nbsp;</p>', want: [] },
  ])('$name', ({ html, want }) => {
    expect(lines(html)).toEqual(want);
  });

  test('reads open shadow trees and what is slotted into them', () => {
    const body = show('<x-card><b>种</b></x-card>');
    const root = body.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>做<slot></slot>草</p><slot name="no">别的</slot>';
    const entered: ShadowRoot[] = [];

    const found = mapText([body], (shadow) => entered.push(shadow));

    expect(found.map(({ text }) => text)).toEqual(['做种草', '别的']);
    expect(entered).toEqual([root]);
  });

  test('does not fall over very deep trees', () => {
    const body = show('');
    let at: Element = body;
    for (let i = 0; i < 3000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = '深';

    expect(mapText([body])).toEqual([]);
  });
});

test('cuts what is longer than any line', () => {
  const text = '负责新媒体运营，'.repeat(4000);
  const lines = mapText([show(text)]);

  expect(lines.map((line) => line.text).join('')).toBe(text);
  expect(Math.max(...lines.map((line) => line.text.length))).toBeLessThanOrEqual(10_000);
});

describe('nodeSpans', () => {
  test('gives the exact place of words across nodes and collapsed space', () => {
    const [line] = mapText([show('<p>做 \n <b>种</b>草 \n 吧</p>')]);
    if (!line) throw new Error('no line');
    const start = line.text.indexOf('种草');

    const spans = nodeSpans(line, { start, end: start + 4 });

    expect(spans.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual([
      '种',
      '草 \n 吧',
    ]);
  });

  test('leads back where it came from, for any text', () => {
    const piece = fc.string({ unit: fc.constantFrom('种', '草', ' ', '\n', 'a', '😀', '​') });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const body = show('');
        for (const text of pieces) body.appendChild(document.createElement('b')).textContent = text;
        for (const line of mapText([body])) {
          for (let i = 0; i < line.text.length; i++) {
            const [span, ...more] = nodeSpans(line, { start: i, end: i + 1 });
            if (!span || more.length > 0) throw new Error(`no single place for ${i}`);
            const there = span.node.data.slice(span.start, span.end);
            expect(there.replace(/\s/, ' ')).toBe(line.text[i]);
            expect(lineOffset(line, span.node, span.start)).toBe(i);
          }
        }
      }),
      { numRuns: Number(import.meta.env['PLAIN_JD_CASES'] || 200) },
    );
  });
});
