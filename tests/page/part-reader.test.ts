import { afterEach, expect, test } from 'vitest';
import { createLineTree } from '../../src/page/line-tree.ts';
import { readParts, type PartReading } from '../../src/page/part-reader.ts';
import { readTerms, show } from './fixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const HEAD = { title: null, company: null };

function read(html: string, signal = new AbortController().signal, isReady = true) {
  const progress: (readonly PartReading[])[] = [];
  const bodies: string[] = [];
  const tree = createLineTree([show(html)], () => {});
  const options = {
    prepare: () => Promise.resolve(isReady),
    read: (posting: Parameters<typeof readTerms>[0]) => {
      bodies.push(posting.body);
      return readTerms(posting);
    },
    styleOf: ({ term }: { term: string }) => (term === 'KOL' ? null : ('air' as const)),
    onProgress: (readings: readonly PartReading[]) => progress.push(readings),
  };
  const again = (before: readonly PartReading[]) =>
    readParts({ tree, head: HEAD, before }, options, signal);
  return { progress, bodies, again };
}

test('finds where every match stands, and drops those without a style', async () => {
  const done = await read('<p>做<b>种</b>草，找 KOL</p>').again([]);

  const hits = done?.readings.flatMap((reading) => reading.hits) ?? [];
  expect(hits.map(({ match }) => match.term)).toEqual(['种草']);
  expect(hits[0]?.spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
    '种',
    '草',
  ]);
});

test('reads a long page part by part, the one on the screen first, and nothing twice', async () => {
  const lines = Array.from({ length: 400 }, (_, i) => `<p>${i}${'种草的事情'.repeat(20)}</p>`);
  const { progress, bodies, again } = read(lines.join(''));
  const done = await again([]);
  expect(bodies.length).toBeGreaterThan(3);
  expect(bodies[0]?.startsWith('0种草')).toBe(true);
  expect(progress[0]).toHaveLength(1);
  expect(
    done?.readings
      .map(({ part }) => part.body)
      .join('\n')
      .split('\n'),
  ).toHaveLength(400);

  const count = bodies.length;
  const second = await again(done?.readings ?? []);
  expect(bodies).toHaveLength(count);
  expect(second?.readings).toEqual(done?.readings);
});

test('lets the page go on between parts that are each read in no time', async () => {
  const lines = Array.from({ length: 1600 }, (_, i) => `<p>${i}${'种草的事情'.repeat(20)}</p>`);
  const tree = createLineTree([show(lines.join(''))], () => {});
  let turns = 0;
  const turnsBefore: number[] = [];
  const timer = setInterval(() => turns++, 0);
  const options = {
    prepare: () => Promise.resolve(true),
    // eslint-disable-next-line require-yield
    *read() {
      turnsBefore.push(turns);
      const end = performance.now() + 2;
      while (performance.now() < end);
      return { matches: [], lines: [], roles: [], titleMismatch: null, companyKind: null };
    },
    styleOf: () => null,
    onProgress: () => {},
  };
  await readParts({ tree, head: HEAD, before: [] }, options, new AbortController().signal);
  clearInterval(timer);

  const [first = NaN] = turnsBefore;
  const last = turnsBefore.at(-1) ?? NaN;
  expect(turnsBefore.length).toBeGreaterThan(20);
  expect(last - first).toBeGreaterThan(2);
});

test('comes to nothing when aborted', async () => {
  expect(await read('<p>种草</p>', AbortSignal.abort()).again([])).toBeNull();
});

test('comes to nothing when there is nothing to read with', async () => {
  const { again, bodies } = read('<p>种草</p>', undefined, false);

  expect(await again([])).toBeNull();
  expect(bodies).toEqual([]);
});
