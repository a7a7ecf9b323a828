import { describe, expect, test } from 'vitest';
import { guide, toTraditional } from '../../../tools/gallery/samples.ts';
import type { Wording } from '../../../src/core/names.ts';
import { layoutArrows } from '../../../src/ui/guide/map-arrows.ts';
import { layoutMap, type Rect } from '../../../src/ui/guide/map-layout.ts';
import { nextBox } from '../../../src/ui/guide/next-box.ts';
import { shortName } from '../../../src/ui/short-name.ts';

const LANGUAGES: Record<string, (wording: Wording) => string> = {
  'zh-CN': ({ zh }) => zh,
  'zh-TW': ({ zh }) => toTraditional(zh),
  en: ({ en }) => en,
};
const WIDTHS = [288, 330, 368, 480, 640, 760, 1000];
const CASES = Object.keys(LANGUAGES).flatMap((language) =>
  WIDTHS.map((width) => ({ language, width })),
);

function draw(language: string, width: number) {
  const say = LANGUAGES[language] ?? (({ zh }) => zh);
  const layout = layoutMap({ guide, width, name: (role) => shortName(say(role.name)) });
  const arrows = layoutArrows(guide.frame.handovers, layout, ({ what }) => say(what));
  return { layout, arrows };
}

function measured(text: string, fontPx: number): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = `700 ${fontPx}px 'Noto Sans CJK SC', sans-serif`;
  return context.measureText(text).width;
}

const overlap = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where an arrow runs, as the browser draws it. */
function pointsOf(path: string): DOMPoint[] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  const length = element.getTotalLength();
  return Array.from({ length: 200 }, (_, at) => element.getPointAtLength((length * at) / 200));
}

describe('the map', () => {
  test.each(CASES)(
    'fits every name into its box in $language at $width px',
    ({ language, width }) => {
      const { layout } = draw(language, width);

      expect(layout.boxes).toHaveLength(guide.roles.length);
      for (const { lines, width: room, x, fontPx } of layout.boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + room).toBeLessThanOrEqual(width);
        expect(fontPx).toBeGreaterThan(9.5);
        for (const line of lines) expect(measured(line, fontPx)).toBeLessThan(room - 2);
      }
    },
  );

  test.each(CASES)('lets nothing overlap in $language at $width px', ({ language, width }) => {
    const { layout, arrows } = draw(language, width);
    const solid: Rect[] = [...layout.boxes, ...arrows.flatMap(({ label }) => label ?? [])];

    for (const [index, one] of solid.entries()) {
      expect(solid.slice(index + 1).filter((other) => overlap(one, other))).toEqual([]);
    }
  });

  test('says the words of every arrow where there is room', () => {
    for (const language of Object.keys(LANGUAGES)) {
      const { arrows } = draw(language, 1000);

      expect(arrows).toHaveLength(guide.frame.handovers.length);
      expect(arrows.filter(({ label }) => label === null)).toEqual([]);
    }
  });

  test('lets no arrow strike through the words of another', () => {
    for (const language of Object.keys(LANGUAGES)) {
      const { arrows } = draw(language, 1048);
      for (const { label } of arrows) {
        const others = arrows.filter((arrow) => arrow.label !== label);
        const through = others.filter(({ path }) =>
          pointsOf(path).some(
            (point) => label && overlap(label, { x: point.x, y: point.y, width: 0, height: 0 }),
          ),
        );

        expect(through, `${language} ${label?.text}`).toEqual([]);
      }
    }
  });

  test('leads from every box to every other with the arrow keys', () => {
    const { boxes } = draw('zh-CN', 368).layout;
    const reached = new Set([boxes[0]?.role]);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = from && nextBox(boxes, from, key);
        if (next) reached.add(next);
      }
    }

    expect(reached.size).toBe(guide.roles.length);
    expect(nextBox(boxes, 'user-insight', 'a')).toBeNull();
  });
});
