import { expect, test } from 'vitest';
import { runInSlices, wait } from '../../src/page/pace.ts';

function* work(steps: number, stepMs: number, lastMs = 0): Generator<void, number> {
  for (let i = 0; i < steps; i++) {
    spend(stepMs);
    yield;
  }
  spend(lastMs);
  return steps;
}

function spend(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('runs to the end and says what came of it', async () => {
  const done = await runInSlices(work(5, 1), new AbortController().signal);

  expect(done?.value).toBe(5);
  expect(done?.costMs).toBeGreaterThanOrEqual(5);
});

test('lets the page go on between slices', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await runInSlices(work(60, 2), new AbortController().signal);
  clearInterval(timer);

  expect(turns).toBeGreaterThan(3);
});

test('lets the page go on after a long last slice, before whatever follows', async () => {
  let hadTurn = false;
  setTimeout(() => {
    hadTurn = true;
  }, 0);
  await runInSlices(work(0, 0, 20), new AbortController().signal);

  expect(hadTurn).toBe(true);
});

test('stops on the way when aborted', async () => {
  const life = new AbortController();
  const running = runInSlices(work(1000, 1), life.signal);
  life.abort();

  expect(await running).toBeNull();
});

test('waiting ends at once when aborted', async () => {
  const life = new AbortController();
  const start = performance.now();
  const waiting = wait(5000, life.signal);
  life.abort();
  await waiting;
  await wait(5000, life.signal);

  expect(performance.now() - start).toBeLessThan(1000);
});
