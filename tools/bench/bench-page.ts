import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Measured } from './in-page/main.ts';
import { callIn, type Call } from './open-chromium.ts';
import type { Bench } from './in-page/main.ts';

/** What a way came to, with the time the page's main thread really worked, in milliseconds. */
export interface Run extends Measured {
  /** Main thread, in time of its processor: script, style, layout and painting of this run. */
  readonly threadMs: number;
}

/** A page of the bench site with its instruments. */
export interface BenchPage {
  call<K extends keyof Bench>(
    what: Call<K>,
    limitMs?: number,
  ): Promise<Awaited<ReturnType<Bench[K]>> | null>;
  /** Calls and adds what the main thread worked meanwhile, in processor time. */
  run(what: Call<'ours'> | Call<'floor'> | Call<'rival'>, limitMs?: number): Promise<Run | null>;
  threadMs(): Promise<number>;
  /** Calls under V8's sampling profiler. */
  profile(intervalUs: number, what: Call<'ours'>): Promise<Protocol.Profiler.Profile>;
  /** Bytes of JavaScript objects that are alive. */
  heapBytes(): Promise<number>;
  close(): Promise<void>;
}

/** Opens `url` in a page of its own. */
export async function openBenchPage(browser: Browser, url: string): Promise<BenchPage> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  // Other programs of the machine do not count in the time of a thread.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const threadMs = async () => (await metric(cdp, 'TaskDuration')) * 1000;
  return {
    call: (what, limitMs) => callIn(page, what, limitMs),
    run: async (what, limitMs) => {
      const before = await threadMs();
      const measured = await callIn(page, what as Call<'ours'>, limitMs);
      return measured && { ...measured, threadMs: (await threadMs()) - before };
    },
    threadMs,
    profile: async (interval, what) => {
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval });
      await cdp.send('Profiler.start');
      await callIn(page, what);
      return (await cdp.send('Profiler.stop')).profile;
    },
    heapBytes: async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return metric(cdp, 'JSHeapUsedSize');
    },
    close: () => closePage(page, cdp),
  };
}

async function metric(cdp: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

// A page in which a rival is still running does not close by itself.
async function closePage(page: Page, cdp: CDPSession): Promise<void> {
  cdp.send('Runtime.terminateExecution').catch(() => null);
  await page.close();
}
