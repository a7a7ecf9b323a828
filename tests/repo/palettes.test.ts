import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTE_COLOURS, PALETTES } from '../../src/core/palettes.ts';

const css = readFileSync('src/page/highlight.css', 'utf8');

test.each(PALETTES.filter((palette) => palette !== 'classic'))(
  'the style sheet paints the palette %s as the options show it',
  (palette) => {
    for (const [force, colour] of Object.entries(PALETTE_COLOURS[palette])) {
      expect(css).toContain(
        `::highlight(plain-jd-${palette}-${force}) {\n  text-decoration-color: ${colour};\n}`,
      );
    }
  },
);

test('the plain names are the classic palette', () => {
  for (const colour of Object.values(PALETTE_COLOURS.classic)) expect(css).toContain(colour);
});
