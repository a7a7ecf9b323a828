import type { Browser } from 'puppeteer-core';
import { openBenchPage } from './bench-page.ts';
import type { BenchOptions } from './options.ts';

const NAMES = [
  'typing outside the posting',
  'typing in a line of the posting',
  'cards appended outside',
  'lines appended to the posting',
  'the pane rendered again',
] as const;

/** What the same changes cost the main thread without us and with us, in milliseconds a change. */
export interface MutationRow {
  readonly name: string;
  readonly size: number;
  readonly withoutMs: number;
  readonly withMs: number;
}

/** Changes a page of `size` characters in several ways, with and without a session over it. */
export async function measureMutations(
  browser: Browser,
  { url, options, size }: { url: string; options: BenchOptions; size: number },
): Promise<MutationRow[]> {
  const rows: MutationRow[] = [];
  for (const name of NAMES) {
    const cost = async (isWatched: boolean): Promise<number> => {
      const page = await openBenchPage(browser, `${url}/page/${size}/zh`);
      await page.call({ method: 'load', args: [`${url}/data/1`] });
      if (isWatched) await page.call({ method: 'stay', args: [] });
      const before = await page.threadMs();
      await page.call({ method: 'mutate', args: [name, options.mutations] });
      const spent = (await page.threadMs()) - before;
      await page.close();
      return spent / options.mutations;
    };
    rows.push({ name, size, withoutMs: await cost(false), withMs: await cost(true) });
  }
  return rows;
}
