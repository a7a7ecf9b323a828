import { afterEach, describe, expect, test } from 'vitest';
import { createHighlights } from '../../src/page/highlight.ts';
import highlightCss from '../../src/page/highlight.css?raw';
import { painted, show, until } from './fixture.ts';
import { makeHit, spanOf } from './make-hit.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.innerHTML = '';
});

describe('createHighlights', () => {
  test('registers nothing before something is painted', () => {
    createHighlights(life.signal).paint(new Set());

    expect(CSS.highlights.size).toBe(0);
  });

  test('begins by taking away what a copy of us left that was cut off', () => {
    const node = show('<p>种草</p>').querySelector('p')?.firstChild as Text;
    const orphan = new Highlight(
      new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 2 }),
    );
    CSS.highlights.set('plain-jd-active', orphan);
    CSS.highlights.set('of-the-page', orphan);

    createHighlights(life.signal);

    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
    CSS.highlights.delete('of-the-page');
  });

  test('paints exactly what it is told, and leaves the markup alone', () => {
    const body = show('<p>种草和<b>私</b>域和动销</p>');
    const before = body.innerHTML;
    const highlights = createHighlights(life.signal);
    const a = makeHit('种草', [spanOf('种草')]);
    const b = makeHit('私域', [spanOf('私'), spanOf('域')], 'own');
    highlights.paint(new Set([a, b]));
    expect([painted('air'), painted('own')]).toEqual([['种草'], ['私', '域']]);

    highlights.paint(new Set([b, makeHit('动销', [spanOf('动销')], 'ground')]));

    expect([painted('air'), painted('own'), painted('ground')]).toEqual([
      [],
      ['私', '域'],
      ['动销'],
    ]);
    expect(body.innerHTML).toBe(before);
  });

  test('moves the mark of the active term', () => {
    show('<p>种草和私域</p>');
    const highlights = createHighlights(life.signal);
    highlights.mark('active', [spanOf('种草')]);
    highlights.mark('active', [spanOf('私域')]);
    expect(painted('active')).toEqual(['私域']);
    highlights.mark('active', []);

    expect(painted('active')).toEqual([]);
  });

  test('shows the same marks in another look, and its own signs in every look', () => {
    show('<p>种草</p>');
    const highlights = createHighlights(life.signal);
    highlights.paint(new Set([makeHit('种草', [spanOf('种草')])]));
    highlights.mark('active', [spanOf('种草')]);

    highlights.setLook('safe');
    expect(painted('safe-air')).toEqual(['种草']);
    highlights.setLook('tint');
    expect([...CSS.highlights.keys()].toSorted()).toEqual(['plain-jd-active', 'plain-jd-tint-air']);
    expect(painted('tint-air')).toEqual(['种草']);
    highlights.setLook('classic');
    expect([painted('air'), painted('tint-air'), painted('active')]).toEqual([
      ['种草'],
      [],
      ['种草'],
    ]);
  });

  test('is above other highlights where it marks the active term', () => {
    show('<p>种草</p>');
    const highlights = createHighlights(life.signal);
    highlights.paint(new Set([makeHit('种草', [spanOf('种草')])]));
    highlights.mark('active', [spanOf('种草')]);
    const priority = (name: string): number =>
      CSS.highlights.get(`plain-jd-${name}`)?.priority ?? -1;

    expect(priority('active')).toBeGreaterThan(priority('air'));
  });

  test('comes back after the page cleared the registry or took a name', async () => {
    show('<p>种草</p>');
    createHighlights(life.signal).paint(new Set([makeHit('种草', [spanOf('种草')])]));
    CSS.highlights.set('plain-jd-air', new Highlight());

    await until(() => painted('air').length === 1, 'marks');
    expect(painted('air')).toEqual(['种草']);
  });

  test('leaves nothing behind, and the page’s own highlights alone', () => {
    show('<p>种草</p>');
    const own = new Highlight();
    CSS.highlights.set('page', own);
    const highlights = createHighlights(life.signal);
    highlights.paint(new Set([makeHit('种草', [spanOf('种草')])]));

    life.abort();
    highlights.paint(new Set([makeHit('种草', [spanOf('种草')])]));

    expect([...CSS.highlights.keys()]).toEqual(['page']);
    CSS.highlights.delete('page');
  });
});

test('each force has its own line style, and strength of tint: colour is not the only cue', () => {
  const style = document.createElement('style');
  style.textContent = highlightCss;
  document.head.append(style);
  const element = show('<p>种草</p>').querySelector('p') as Element;
  const look = (name: string): CSSStyleDeclaration =>
    getComputedStyle(element, `::highlight(plain-jd-${name})`);
  const lines = ['air', 'ground', 'own'].map((name) => look(name).textDecorationStyle);
  const tints = ['air', 'ground', 'own'].map(
    (name) => /[\d.]+(?=\)$)/.exec(look(`tint-${name}`).backgroundColor)?.[0],
  );

  expect(new Set(lines)).toEqual(new Set(['dotted', 'dashed', 'double']));
  expect(new Set(tints).size).toBe(3);
  expect(tints).not.toContain(undefined);
  style.remove();
});
