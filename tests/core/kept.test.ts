import { expect, test } from 'vitest';
import { kept } from '../../src/core/kept.ts';

test('loads once, also for those who ask while it loads', async () => {
  let loads = 0;
  const load = kept(() => Promise.resolve(++loads));

  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('loads again after a failure', async () => {
  let loads = 0;
  const load = kept(async () => {
    loads += 1;
    if (loads === 1) throw new Error('gone');
    return loads;
  });

  await expect(load()).rejects.toThrow('gone');
  expect(await load()).toBe(2);
});
