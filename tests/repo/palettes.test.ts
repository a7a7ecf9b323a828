import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTE_COLOURS, PALETTES } from '../../src/core/palettes.ts';

const css = readFileSync('src/page/highlight.css', 'utf8').replaceAll(/\s+/g, ' ');

test.each(PALETTES)('the style sheet paints the palette %s as the options show it', (palette) => {
  const colours = palette === 'classic' ? '' : `${palette}-`;
  for (const [force, colour] of Object.entries(PALETTE_COLOURS[palette])) {
    expect(css).toContain(
      `::highlight(plain-jd-${colours}${force}) { text-decoration-color: ${colour}; }`,
    );
  }
});

test('a tint has the colours of the classic palette', () => {
  for (const [force, colour] of Object.entries(PALETTE_COLOURS.classic)) {
    expect(css).toContain(`::highlight(plain-jd-tint-${force}) { background-color: ${colour}`);
  }
});
