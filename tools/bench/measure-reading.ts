import type { Browser } from 'puppeteer-core';
import { openBenchPage, type BenchPage, type Run } from './bench-page.ts';
import { median } from './median.ts';
import { runsFor, type BenchOptions } from './options.ts';
import type { PageLanguage } from './sample-page.ts';

/** Medians of one way. */
export interface Figures {
  /** Until all is registered for painting, and the frame after it, in milliseconds of the clock. */
  readonly workMs: number;
  readonly frameMs: number;
  /** The same and tidying up, in milliseconds of processor time. */
  readonly threadMs: number;
}

/** One page with the shipped dictionary. */
export interface ReadingRow {
  readonly size: number;
  readonly language: PageLanguage;
  readonly marks: number;
  /** The first run of a fresh page, and later runs in the same page. */
  readonly first: { readonly floor: Figures; readonly ours: Figures };
  readonly later: { readonly floor: Figures; readonly ours: Figures };
  /** Longest block of the main thread in milliseconds. */
  readonly block: { readonly floor: number; readonly ours: number };
  /** Bytes that the session keeps while the page is open, and the compiled dictionary. */
  readonly heap: { readonly session: number; readonly dictionary: number };
}

interface Samples {
  readonly first: Runs;
  readonly later: Runs;
}

interface Runs {
  readonly floor: Run[];
  readonly ours: Run[];
}

/** Measures ours against the floor, in turns, on fresh pages. */
export async function measureReading(
  browser: Browser,
  {
    url,
    options,
    of,
  }: {
    readonly url: string;
    readonly options: BenchOptions;
    readonly of: Pick<ReadingRow, 'size' | 'language'>;
  },
): Promise<ReadingRow> {
  const { size, language } = of;
  const data = `${url}/data/1`;
  const open = () => openBenchPage(browser, `${url}/page/${size}/${language}`);
  const samples: Samples = {
    first: { floor: [], ours: [] },
    later: { floor: [], ours: [] },
  };
  const pages = runsFor(size, options.pages);
  const turns = Math.ceil(runsFor(size, options.runs) / pages);
  for (let i = 0; i < pages; i++) {
    const page = await open();
    await load(page, data);
    const marks = await sample(page, turns, samples);
    await page.close();
    const fresh = await open();
    samples.first.floor.push(await need(fresh.run({ method: 'floor', args: [marks] })));
    await fresh.close();
  }
  const { first, later } = samples;
  return {
    ...of,
    marks: first.ours[0]?.marks ?? 0,
    first: { floor: figures(first.floor), ours: figures(first.ours) },
    later: { floor: figures(later.floor), ours: figures(later.ours) },
    ...(await measureRest(await open(), data)),
  };
}

function load(page: BenchPage, url: string): Promise<number> {
  return need(page.call({ method: 'load', args: [url] }));
}

/** Ours for the first time, then the two in turns; returns the number of marks. */
async function sample(page: BenchPage, turns: number, { first, later }: Samples): Promise<number> {
  const ours = await need(page.run({ method: 'ours', args: [] }));
  first.ours.push(ours);
  for (let turn = 0; turn < turns; turn++) {
    later.floor.push(await need(page.run({ method: 'floor', args: [ours.marks] })));
    later.ours.push(await need(page.run({ method: 'ours', args: [] })));
  }
  return ours.marks;
}

/** Memory and blocks, on a page of their own: watching for blocks keeps the main thread busy. */
async function measureRest(
  page: BenchPage,
  url: string,
): Promise<Pick<ReadingRow, 'block' | 'heap'>> {
  const empty = await page.heapBytes();
  await load(page, url);
  const opened = await page.heapBytes();
  const marks = await need(page.call({ method: 'stay', args: [] }));
  const session = (await page.heapBytes()) - opened;
  await page.call({ method: 'leave', args: [] });
  const block = { floor: [] as number[], ours: [] as number[] };
  for (let i = 0; i < 3; i++) {
    block.floor.push(await need(page.call({ method: 'floorBlocked', args: [marks] })));
    block.ours.push(await need(page.call({ method: 'oursBlocked', args: [] })));
  }
  await page.close();
  return {
    block: { floor: median(block.floor), ours: median(block.ours) },
    heap: { session, dictionary: opened - empty },
  };
}

/** The answer of a page; throws when it did not come in time. */
export async function need<T>(answer: Promise<T | null>): Promise<T> {
  const value = await answer;
  if (value === null) throw new Error('a page of the benchmark did not answer in time');
  return value;
}

/** Medians of several runs. */
export function figures(runs: readonly Run[]): Figures {
  return {
    workMs: median(runs.map(({ workMs }) => workMs)),
    frameMs: median(runs.map(({ frameMs }) => frameMs)),
    threadMs: median(runs.map(({ threadMs }) => threadMs)),
  };
}
