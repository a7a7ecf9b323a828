import { expect, test } from 'vitest';
import { compileTraditional } from '../../../src/core/dictionary/traditional.ts';

const toTraditional = compileTraditional({
  characters: '发發头頭营營销銷',
  phrases: [
    ['头发', '頭髮'],
    ['营销', '行銷'],
  ],
});

test.each([
  ['', ''],
  ['ABC', 'ABC'],
  ['发', '發'],
  ['头发', '頭髮'],
  ['发头', '發頭'],
  ['营销发', '行銷發'],
])('%j becomes %j', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});
