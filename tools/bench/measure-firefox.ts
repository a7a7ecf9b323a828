import puppeteer from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';
import type { Measured } from './in-page/main.ts';
import { median } from './median.ts';
import { callIn, type Call } from './open-chromium.ts';
import { runsFor, type BenchOptions } from './options.ts';
import type { PageLanguage } from './sample-page.ts';

/** One page in Firefox, by the clock: it tells a driver no processor time, no blocks, no memory. */
export interface FirefoxRow {
  readonly size: number;
  readonly language: PageLanguage;
  readonly marks: number;
  readonly floorMs: number;
  readonly oursMs: number;
}

/** Measures ours against the floor in Firefox, in turns, with the shipped dictionary. */
export async function measureFirefox(
  url: string,
  options: BenchOptions,
): Promise<{ readonly version: string; readonly rows: readonly FirefoxRow[] }> {
  const program = findBrowser('firefox');
  if (!program) throw new Error('firefox is not installed: npm test installs it');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
  const rows: FirefoxRow[] = [];
  for (const language of ['zh', 'en'] as const) {
    for (const size of options.sizes) {
      const page = await browser.newPage();
      await page.goto(`${url}/page/${size}/${language}`);
      const call = async <K extends 'load' | 'ours' | 'floor'>(what: Call<K>) => {
        const answer = await callIn(page, what);
        if (answer === null) throw new Error('Firefox did not answer in time');
        return answer;
      };
      await call({ method: 'load', args: [`${url}/data/1`] });
      const { marks } = await call({ method: 'ours', args: [] });
      const times = { floor: [] as number[], ours: [] as number[] };
      for (let i = 0; i < runsFor(size, options.runs); i++) {
        times.floor.push(whole(await call({ method: 'floor', args: [marks] })));
        times.ours.push(whole(await call({ method: 'ours', args: [] })));
      }
      const [floorMs, oursMs] = [median(times.floor), median(times.ours)];
      rows.push({ size, language, marks, floorMs, oursMs });
      await page.close();
    }
  }
  const version = await browser.version();
  await browser.close();
  return { version, rows };
}

const whole = ({ workMs, frameMs }: Measured): number => workMs + frameMs;
