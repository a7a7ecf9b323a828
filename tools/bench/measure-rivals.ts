import type { Browser } from 'puppeteer-core';
import { openBenchPage } from './bench-page.ts';
import { figures, type Figures } from './measure-reading.ts';
import { runsFor, type BenchOptions } from './options.ts';
import type { PageLanguage } from './sample-page.ts';

/** The names of `RIVALS` in the page. */
const NAMES = ['mark.js', 'regex + <mark>', 'regex + live Range'] as const;

/** One rival on one page; `figures` is null when this or a shorter page took longer than the limit. */
export interface RivalRow {
  readonly name: string;
  readonly size: number;
  readonly language: PageLanguage;
  readonly factor: number;
  readonly marks: number;
  readonly figures: Figures | null;
}

/** Measures every rival on fresh pages, since they change them. */
export async function measureRivals(
  browser: Browser,
  {
    url,
    options,
    of,
    before,
  }: {
    readonly url: string;
    readonly options: BenchOptions;
    readonly of: Page;
    /** What is known of shorter pages. */
    readonly before: readonly RivalRow[];
  },
): Promise<RivalRow[]> {
  const rows: RivalRow[] = [];
  for (const name of NAMES) {
    const runs = [];
    const isHopeless = before.some((row) => row.name === name && isHarder(of, row) && !row.figures);
    if (isHopeless) {
      rows.push({ ...of, name, marks: 0, figures: null });
      continue;
    }
    for (let i = 0; i < Math.min(2, runsFor(of.size, options.pages)); i++) {
      const page = await openBenchPage(browser, `${url}/page/${of.size}/${of.language}`);
      const args: [string, string] = [name, `${url}/forms/${of.factor}`];
      const run = await page.run({ method: 'rival', args }, options.limitMs).catch(() => null);
      await page.close();
      if (!run) break;
      runs.push(run);
    }
    const [one] = runs;
    rows.push({ ...of, name, marks: one?.marks ?? 0, figures: one ? figures(runs) : null });
  }
  return rows;
}

type Page = Pick<RivalRow, 'size' | 'language' | 'factor'>;

function isHarder(page: Page, { size, language, factor }: Page): boolean {
  return page.language === language && page.size >= size && page.factor >= factor;
}
