import { expect, test } from 'vitest';
import { piecesBetween } from '../../../src/core/text/pieces.ts';

test.each([
  ['', ['']],
  ['一二', ['一二']],
  ['一，；二，', ['一', '二', '']],
  ['，一', ['', '一']],
])('the pieces of %j', (text, pieces) => {
  const spans = piecesBetween(text, /[，；]+/g);

  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
});
