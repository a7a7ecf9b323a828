import { expect, test } from 'vitest';
import { withSheetLast } from '../../tools/own-sheet-last.ts';

const link = (name: string): string =>
  `<link rel="stylesheet" crossorigin href="/assets/${name}.css">`;

test("puts a page's own style sheet behind the shared ones", () => {
  const html = `<head>\n  ${link('guide-x1')}\n  ${link('map-guide')}\n</head>`;

  expect(withSheetLast(html, 'guide')).toBe(
    `<head>\n  ${link('map-guide')}\n  ${link('guide-x1')}\n</head>`,
  );
});

test('leaves a page alone that has none', () => {
  const html = `<head>\n  ${link('map-x1')}\n</head>`;

  expect(withSheetLast(html, 'guide')).toBe(html);
});
