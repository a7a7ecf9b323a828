import { afterEach, expect, test } from 'vitest';
import { watchPosting, type PageReading } from '../../src/page/posting-watch.ts';
import { pause, POSTING, readTerms, show, until } from './fixture.ts';

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.innerHTML = '';
});

function watch(read = readTerms, prepare = () => Promise.resolve(true)) {
  const told: (PageReading | null)[] = [];
  const errors: unknown[] = [];
  const posting = watchPosting(
    {
      document,
      prepare,
      read,
      styleOf: () => 'air',
      onParts: () => {},
      onReading: (reading) => told.push(reading),
      onStale: () => {},
      onShadowRoot: () => {},
      onError: (error) => errors.push(error),
    },
    life.signal,
  );
  return { told, errors, posting };
}

test('tells of the posting, and when it is gone', async () => {
  show(POSTING);
  const { told } = watch();
  await until(() => told.length === 1);
  expect(told[0]?.posting.body.startsWith('岗位职责\n1、负责')).toBe(true);

  show('<p>登录后查看</p>');

  await until(() => told.at(-1) === null, 'the end of the posting');
  expect(told).toHaveLength(2);
});

test('finds a posting that comes late, also where it was hidden', async () => {
  show(`<style>.off { display: none }</style><div class="off">${POSTING}</div>`);
  const { told } = watch();
  await until(() => told.length === 1);
  expect(told).toEqual([null]);

  document.querySelector('.off')?.removeAttribute('class');
  document.body.click();

  await until(() => told.length === 2, 'the posting');
  expect(told[1]?.posting.title).toBe('品牌策划');
});

test('tells of a new title over the same text', async () => {
  show(POSTING);
  const { told } = watch();
  await until(() => told.length === 1);
  const title = document.querySelector('h1');
  if (title) title.textContent = '媒介经理';

  await until(() => told.at(-1)?.posting.title === '媒介经理', 'the new title');
  expect(told).toHaveLength(2);
});

test('reads only what changed again', async () => {
  show(POSTING);
  let read = 0;
  const { told, posting } = watch(function* (one) {
    read++;
    return yield* readTerms(one);
  });
  await until(() => told.length === 1);
  document.querySelector('h1')?.setAttribute('data-x', 'x');
  await pause(600);
  expect(read).toBe(1);

  posting.reread();
  await until(() => read === 2, 'another reading');
  expect(told).toHaveLength(2);
});

test('tells of a failure and goes on with the next change', async () => {
  show(POSTING);
  let fails = true;
  const { told, errors } = watch(function* (one) {
    if (fails) throw new RangeError('ours');
    return yield* readTerms(one);
  });
  await until(() => errors.length > 0, 'the failure');
  fails = false;
  document.querySelector('.desc')?.insertAdjacentHTML('beforeend', '<p>多一行</p>');

  await until(() => told.length === 1, 'a reading');
  expect(errors).toEqual([new RangeError('ours')]);
});

test('does nothing more once aborted', async () => {
  show(POSTING);
  const { told } = watch();
  life.abort();
  show(POSTING);
  await pause(150);

  expect(told).toEqual([]);
});

test('fetches what reading needs only for a posting, and again with the next change where that failed', async () => {
  let asked = 0;
  const prepare = () => Promise.resolve(++asked > 1);
  show('<p>登录后查看</p>');
  const { told } = watch(readTerms, prepare);
  await until(() => told.length === 1);
  expect(asked).toBe(0);

  show(POSTING);
  await until(() => asked === 1);
  await pause(100);
  expect(told).toEqual([null]);

  document.querySelector('main p')?.append('，以及其他事情');

  await until(() => told.length === 2);
  expect(told[1]?.posting.body).toContain('以及其他事情');
});
