import type { Browser } from 'puppeteer-core';
import { openBenchPage, type BenchPage, type Run } from './bench-page.ts';
import { median } from './median.ts';
import { figures, need, type Figures } from './measure-reading.ts';
import { runsFor, type BenchOptions } from './options.ts';
import type { PageLanguage } from './sample-page.ts';

/** One page with a dictionary of `factor` times the shipped one's terms. */
export interface GrowthRow {
  readonly size: number;
  readonly language: PageLanguage;
  readonly factor: number;
  readonly marks: number;
  readonly compileMs: number;
  /** The first run of a fresh page with the longer dictionary. */
  readonly first: Figures;
  /** Later runs in the same page, in turns. */
  readonly shipped: Figures;
  readonly longer: Figures;
}

interface Samples {
  readonly compileMs: number[];
  readonly first: Run[];
  readonly shipped: Run[];
  readonly longer: Run[];
}

/** Measures the longer dictionary against the shipped one, in turns, on fresh pages. */
export async function measureGrowth(
  browser: Browser,
  {
    url,
    options,
    of,
  }: {
    readonly url: string;
    readonly options: BenchOptions;
    readonly of: Pick<GrowthRow, 'size' | 'language' | 'factor'>;
  },
): Promise<GrowthRow> {
  const { size, language, factor } = of;
  const samples: Samples = { compileMs: [], first: [], shipped: [], longer: [] };
  const pages = runsFor(size, options.pages);
  const turns = Math.ceil(runsFor(size, options.runs) / pages);
  for (let i = 0; i < pages; i++) {
    const page = await openBenchPage(browser, `${url}/page/${size}/${language}`);
    await sample(
      page,
      { turns, longer: `${url}/data/${factor}`, shipped: `${url}/data/1` },
      samples,
    );
    await page.close();
  }
  return {
    ...of,
    marks: samples.first[0]?.marks ?? 0,
    compileMs: median(samples.compileMs),
    first: figures(samples.first),
    shipped: figures(samples.shipped),
    longer: figures(samples.longer),
  };
}

async function sample(
  page: BenchPage,
  given: { readonly turns: number; readonly longer: string; readonly shipped: string },
  samples: Samples,
): Promise<void> {
  const ours = () => need(page.run({ method: 'ours', args: [] }));
  const use = (url: string) => page.call({ method: 'use', args: [url] });
  await need(page.call({ method: 'load', args: [given.shipped] }));
  samples.compileMs.push(await need(page.call({ method: 'load', args: [given.longer] })));
  samples.first.push(await ours());
  for (let turn = 0; turn < given.turns; turn++) {
    await use(given.shipped);
    samples.shipped.push(await ours());
    await use(given.longer);
    samples.longer.push(await ours());
  }
}
