import { expect, test } from 'vitest';
import { claimFrame } from '../../src/page/claim-frame.ts';

test('a newer copy ends an older one, not the other way round', () => {
  const [a, b] = [new AbortController(), new AbortController()];
  const first = claimFrame(a.signal);
  const second = claimFrame(b.signal);
  expect([first.aborted, second.aborted]).toEqual([true, false]);

  a.abort();
  expect(second.aborted).toBe(false);
  b.abort();
  expect(second.aborted).toBe(true);
});

test('a copy that is already over claims nothing', () => {
  const running = new AbortController();
  const over = AbortSignal.abort();
  expect(claimFrame(over).aborted).toBe(true);
  const signal = claimFrame(running.signal);

  expect(signal.aborted).toBe(false);
  running.abort();
});

test('who claims one thing leaves the other alone', () => {
  const running = new AbortController();
  const script = claimFrame(running.signal, 'script');
  const session = claimFrame(running.signal);

  expect([script.aborted, session.aborted]).toEqual([false, false]);
  running.abort();
});
