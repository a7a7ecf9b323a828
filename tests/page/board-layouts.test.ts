import { expect, test } from 'vitest';
import { BOARD_LAYOUTS, findBoardLayout } from '../../src/page/board-layouts.ts';

test('finds a board by its host and subdomains, and no look-alike', () => {
  expect(findBoardLayout('www.zhipin.com')?.host).toBe('zhipin.com');
  expect(findBoardLayout('zhipin.com')?.host).toBe('zhipin.com');
  expect(findBoardLayout('notzhipin.com')).toBeNull();
  expect(findBoardLayout('zhipin.com.example.org')).toBeNull();
});

test('every selector can be read', () => {
  const selectors = BOARD_LAYOUTS.flatMap(({ body, title, company }) => [body, title, company]);

  for (const selector of selectors.filter(Boolean)) {
    expect(() => document.querySelector(selector)).not.toThrow();
  }
});
