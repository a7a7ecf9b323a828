import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTE_COLOURS, PALETTES } from '../../src/core/palettes.ts';

const css = readFileSync('src/page/highlight.css', 'utf8').replaceAll(/\s+/g, ' ');

test.each(PALETTES)(
  'the style sheet paints the palette %s as the options show it, as line and as tint',
  (palette) => {
    const colours = palette === 'classic' ? '' : `${palette}-`;
    for (const [force, colour] of Object.entries(PALETTE_COLOURS[palette])) {
      expect(css).toContain(
        `::highlight(plain-jd-${colours}${force}) { text-decoration-color: ${colour}; }`,
      );
      expect(css).toContain(
        `::highlight(plain-jd-tint-${colours}${force}) { background-color: ${colour}`,
      );
    }
  },
);
