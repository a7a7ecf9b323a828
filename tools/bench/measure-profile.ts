import type { Browser, Protocol } from 'puppeteer-core';
import { openBenchPage } from './bench-page.ts';
import type { MeasurementSite } from './bench-site.ts';
import type { ReadableBundle } from './bundle.ts';
import type { PageLanguage } from './sample-page.ts';

/** Where the time of one page goes. */
export interface ProfileRow {
  readonly size: number;
  readonly language: PageLanguage;
  /** Processor time of the main thread in milliseconds. */
  readonly threadMs: number;
  /** What of it was our script. */
  readonly scriptMs: number;
  /** Milliseconds of the script by folder of ours, and of collecting garbage. */
  readonly parts: Readonly<Record<string, number>>;
}

const GARBAGE = '(garbage collector)';
const SAMPLE_US = 100;

/** Reads a page once to warm up, once for its times and once under V8's sampling profiler. */
export async function measureProfile(
  browser: Browser,
  {
    site,
    size,
    language,
  }: { readonly site: MeasurementSite } & Pick<ProfileRow, 'size' | 'language'>,
): Promise<ProfileRow> {
  const page = await openBenchPage(browser, `${site.url}/readable/page/${size}/${language}`);
  await page.call({ method: 'load', args: [`${site.url}/data/1`] });
  await page.run({ method: 'ours', args: [] });
  const run = await page.run({ method: 'ours', args: [] });
  const profile = await page.profile(SAMPLE_US, { method: 'ours', args: [] });
  await page.close();
  const parts = partsOf(profile, site.readable);
  const scriptMs = Object.values(parts).reduce((sum, time) => sum + time, 0);
  return { size, language, threadMs: run?.threadMs ?? NaN, scriptMs, parts };
}

function partsOf(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  { fileOf }: ReadableBundle,
): Record<string, number> {
  const partOf = new Map(
    nodes.map(({ id, callFrame: { functionName, lineNumber } }) => [
      id,
      functionName === GARBAGE ? 'collecting garbage' : folderOf(fileOf(lineNumber)),
    ]),
  );
  const parts: Record<string, number> = {};
  for (const [i, id] of samples.entries()) {
    const part = partOf.get(id);
    if (part) parts[part] = (parts[part] ?? 0) + (timeDeltas[i] ?? 0) / 1000;
  }
  return parts;
}

/** `src/core/match` of a file in it; null for what is none of ours. */
function folderOf(file: string | null): string | null {
  return /^src\/(?:core\/)?[^/]+(?=\/)/.exec(file ?? '')?.[0] ?? null;
}
