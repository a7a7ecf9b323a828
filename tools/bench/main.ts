import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { cpus, totalmem } from 'node:os';
import type { Browser } from 'puppeteer-core';
import type { ReadingData } from '../../src/core/dictionary/reading-data.ts';
import { buildReadingData } from '../dictionary/build.ts';
import { loadSource } from '../dictionary/load.ts';
import { serveMeasurements } from './bench-site.ts';
import { BUILT, measureExtension } from './measure-extension.ts';
import { measureFirefox } from './measure-firefox.ts';
import { measureGrowth, type GrowthRow } from './measure-growth.ts';
import { measureMutations } from './measure-mutations.ts';
import { measureProfile } from './measure-profile.ts';
import { measureReading, type ReadingRow } from './measure-reading.ts';
import { measureRivals, type RivalRow } from './measure-rivals.ts';
import { measureSizes, zipSize } from './measure-sizes.ts';
import { openChromium } from './open-chromium.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { reportOf } from './report.ts';

// `npm run bench`: everything, forty minutes. `npm run bench -- --quick`: a look while developing.
const REPORT = 'docs/benchmarks.md';
const MARK = '<!-- what follows is written by npm run bench -->';

const options = readOptions(process.argv.slice(2));
const data = buildReadingData(loadSource());
const site = await serveMeasurements(data);
console.log('the built extension');
const extension = await measureExtension(site.url, options);
const browser = await openChromium();
const { reading, growth, rivals } = await measurePages(browser, site.url, options);
const profiles = [];
for (const size of options.isQuick ? [3000] : [5000, 1_000_000]) {
  for (const language of ['zh', 'en'] as const) {
    console.log(`where the time goes, ${size} characters, ${language}`);
    profiles.push(await measureProfile(browser, { site, size, language }));
  }
}
const mutations = [];
for (const size of options.isQuick ? [5000] : [5000, 300_000]) {
  console.log(`changes of a page of ${size}`);
  mutations.push(...(await measureMutations(browser, { url: site.url, options, size })));
}
console.log('Firefox');
const firefox = await measureFirefox(site.url, options);
const versions = `${await browser.version()}, ${firefox.version}, Node ${process.version}, mark.js 8.11.1`;
await browser.close();
site.close();

const report = reportOf({
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB`,
  versions,
  date: new Date().toISOString().slice(0, 10),
  command: `npm run bench${options.isQuick ? ' -- --quick' : ''}`,
  limitMs: options.limitMs,
  forms: formCount(data),
  reading,
  growth,
  rivals,
  profiles,
  mutations,
  firefox: firefox.rows,
  extension,
  sizes: measureSizes(BUILT),
  zip: zipSize(BUILT),
});
console.log(report);
if (!options.isQuick) {
  const [words = ''] = readFileSync(REPORT, 'utf8').split(MARK);
  const style = await resolveConfig(REPORT);
  writeFileSync(
    REPORT,
    await format(`${words}${MARK}\n\n${report}\n`, { ...style, parser: 'markdown' }),
  );
}

async function measurePages(
  chromium: Browser,
  url: string,
  { sizes, factors }: BenchOptions,
): Promise<{ reading: ReadingRow[]; growth: GrowthRow[]; rivals: RivalRow[] }> {
  const rows = {
    reading: [] as ReadingRow[],
    growth: [] as GrowthRow[],
    rivals: [] as RivalRow[],
  };
  const cases = factors.flatMap(({ factor, maxSize }) =>
    (['zh', 'en'] as const).flatMap((language) =>
      sizes.filter((size) => size <= maxSize).map((size) => ({ size, language, factor })),
    ),
  );
  for (const of of cases) {
    console.log(`${of.size} characters, ${of.language}, dictionary × ${of.factor}`);
    if (of.factor === 1) rows.reading.push(await measureReading(chromium, { url, options, of }));
    else rows.growth.push(await measureGrowth(chromium, { url, options, of }));
    rows.rivals.push(...(await measureRivals(chromium, { url, options, of, before: rows.rivals })));
  }
  return rows;
}

function formCount({ terms }: ReadingData): number {
  return terms.reduce(
    (sum, { forms, guarded = [] }) =>
      sum + forms.length + guarded.reduce((count, group) => count + group.forms.length, 0),
    0,
  );
}
