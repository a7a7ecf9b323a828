import { expect, test } from 'vitest';
import { createLineCache, readInSteps } from '../../../src/core/reading/read-in-steps.ts';
import { readPosting } from '../../../src/core/reading/read-posting.ts';
import { compileReader } from '../../../src/core/reading/reader.ts';
import readingData from 'virtual:reading-data';

const reader = compileReader(readingData);
const POSTING = {
  title: '媒介经理',
  company: '白熊电器',
  body: '岗位职责\n1、制定年度媒介计划；\n2、负责达人种草和信息流投放；\n任职要求\n1、本科以上学历。',
};

function read(cache = createLineCache(reader)) {
  const work = readInSteps({ reader, cache }, POSTING);
  let steps = 0;
  for (let step = work.next(); ; step = work.next(), steps++) {
    if (step.done) return { steps, reading: step.value };
  }
}

test('reads what reading in one go reads, in several steps', () => {
  const { steps, reading } = read();

  expect(reading).toEqual(readPosting(reader, POSTING));
  expect(steps).toBeGreaterThan(1);
});

test('reads a line it knows from the cache', () => {
  const cache = createLineCache(reader);
  read(cache);
  const texts: string[] = [];
  const spy = { read: (text: string) => (texts.push(text), cache.read(text)) };

  const { reading } = read(spy);

  expect(reading).toEqual(readPosting(reader, POSTING));
  expect(cache.read(texts[0] ?? '')).toBe(cache.read(texts[0] ?? ''));
});
