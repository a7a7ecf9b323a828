import { expect, it } from 'vitest';
import { PALETTE_COLOURS } from '../../src/core/palettes.ts';

const channel = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const all = Object.entries(PALETTE_COLOURS).flatMap(([palette, colours]) =>
  Object.entries(colours).map(([force, colour]) => [palette, force, colour] as const),
);

it.each(all)('%s %s keeps 3:1 on light and dark pages', (_palette, _force, colour) => {
  expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(colour, '#121212')).toBeGreaterThanOrEqual(3);
});
