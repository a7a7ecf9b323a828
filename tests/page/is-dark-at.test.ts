import { afterEach, describe, expect, test } from 'vitest';
import { isDarkAt } from '../../src/page/is-dark-at.ts';
import { show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('isDarkAt', () => {
  test.each([
    { style: 'color: #222; background: #fff', want: false },
    { style: 'color: #eee; background: #111', want: true },
    { style: 'color: #ddd; background: linear-gradient(#000, #222)', want: true },
    { style: 'color: oklch(0.95 0 0)', want: true },
    { style: 'color: lab(12 0 0)', want: false },
    { style: 'color: color(srgb 0.9 0.9 0.9)', want: true },
    { style: 'color-scheme: dark; color: CanvasText', want: true },
  ])('is $want for $style', ({ style, want }) => {
    const text = show(`<p style="${style}">种草</p>`).querySelector('p')?.firstChild;

    expect(text && isDarkAt(text)).toBe(want);
  });
});
