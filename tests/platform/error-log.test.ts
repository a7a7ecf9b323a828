import { beforeEach, expect, it, vi } from 'vitest';
import { fake, resetFake } from './fake-browser.ts';
import { clearErrors, keepError, loadErrors } from '../../src/platform/error-log.ts';
import { reportError } from '../../src/platform/report-error.ts';

beforeEach(() => {
  resetFake();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

it('keeps the last twenty failures, newest first, until they are cleared', async () => {
  for (let n = 0; n < 25; n++) await keepError(new Error(`failure ${n}`));

  const errors = await loadErrors();
  expect(errors).toHaveLength(20);
  expect(errors[0]).toMatchObject({ message: 'Error: failure 24', version: '1.2.3' });

  await clearErrors();
  expect(await loadErrors()).toEqual([]);
});

it('reports a failure once, and not at all when the extension was just updated', async () => {
  reportError(new Error('once'));
  reportError(new Error('once'));
  reportError(new Error('Extension context invalidated.'));

  await vi.waitFor(async () => expect(await loadErrors()).toHaveLength(1));
  expect(console.error).toHaveBeenCalledTimes(1);
});

it('stays quiet when storage itself fails', async () => {
  fake.storage.local.broken = new Error('gone');

  reportError(new Error('something else'));

  expect(await loadErrors()).toEqual([]);
});

it('reads nothing from nonsense', async () => {
  fake.storage.local.items = { errors: [{ at: 'x' }] };

  expect(await loadErrors()).toEqual([]);
});
