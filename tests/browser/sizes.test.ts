import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureSizes, zipSize } from '../../tools/bench/measure-sizes.ts';

/*
 * The budgets that can be held exactly: sizes are the same on every machine. Times are in
 * `docs/benchmarks.md`.
 */

const KB = 1000;

test.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s keeps to its budgets', (folder) => {
  expect(existsSync(folder), 'npm run build').toBe(true);
  const sizes = new Map(measureSizes(folder).map(({ file, gzip }) => [file, gzip]));

  expect(sizes.get('content-scripts/content.js')).toBeLessThanOrEqual(60 * KB);
  expect(zipSize(folder)).toBeLessThanOrEqual(600 * KB);
  expect(zipSize(folder)).toBeGreaterThan(300 * KB);
});
