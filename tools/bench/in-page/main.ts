import type { ReadingData } from '../../../src/core/dictionary/reading-data.ts';
import type { Reader } from '../../../src/core/reading/reader.ts';
import { runFloor } from './floor.ts';
import { MUTATIONS } from './mutations.ts';
import { compile, runOurs, type OurRun } from './ours.ts';
import { RIVALS } from './rivals.ts';
import { nextFrame, watchBlocks } from './watch-blocks.ts';

/** What one way came to on one page. */
export interface Measured {
  /** From the start until everything is registered for painting, in milliseconds. */
  readonly workMs: number;
  /** The frame after that. */
  readonly frameMs: number;
  readonly marks: number;
}

/** What the tool calls in the page. */
export interface Bench {
  /** Fetches and compiles the dictionary, and uses it from now on; milliseconds of compiling. */
  load(url: string): Promise<number>;
  /** Uses a dictionary that was loaded before. */
  use(url: string): void;
  ours(): Promise<Measured>;
  floor(marks: number): Promise<Measured>;
  rival(name: string, url: string): Promise<Measured>;
  /** Ours once more, with the longest block of the main thread in milliseconds. */
  oursBlocked(): Promise<number>;
  floorBlocked(marks: number): Promise<number>;
  /** Starts a session that stays until `leave`. */
  stay(): Promise<number>;
  leave(): void;
  /** Changes the page `count` times, a task each, and waits for what comes of it. */
  mutate(name: string, count: number): Promise<void>;
}

const posting = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('#posting');
  if (!found) throw new Error('the page has no posting');
  return found;
};

class PageBench implements Bench {
  private readonly readers = new Map<string, Reader>();
  private reader: Reader | null = null;
  private staying: OurRun | null = null;

  async load(url: string): Promise<number> {
    const data = (await (await fetch(url)).json()) as ReadingData;
    const start = performance.now();
    this.readers.set(url, compile(data));
    const compileMs = performance.now() - start;
    this.use(url);
    return compileMs;
  }

  use(url: string): void {
    this.reader = this.readers.get(url) ?? null;
  }

  async ours(): Promise<Measured> {
    await nextFrame();
    const start = performance.now();
    const run = runOurs(this.compiled());
    await run.done;
    const workMs = performance.now() - start;
    const frameMs = await nextFrame();
    const marks = run.marks();
    run.stop();
    await nextFrame();
    return { workMs, frameMs, marks };
  }

  async floor(marks: number): Promise<Measured> {
    await nextFrame();
    const start = performance.now();
    runFloor(posting(), marks);
    const workMs = performance.now() - start;
    const frameMs = await nextFrame();
    CSS.highlights.clear();
    await nextFrame();
    return { workMs, frameMs, marks };
  }

  async rival(name: string, url: string): Promise<Measured> {
    const forms = (await (await fetch(url)).json()) as string[];
    await nextFrame();
    const start = performance.now();
    const marks = (await RIVALS[name]?.(posting(), forms)) ?? 0;
    const workMs = performance.now() - start;
    return { workMs, frameMs: await nextFrame(), marks };
  }

  async oursBlocked(): Promise<number> {
    await nextFrame();
    const stop = watchBlocks();
    const run = runOurs(this.compiled());
    await run.done;
    await nextFrame();
    const longest = stop();
    run.stop();
    return longest;
  }

  async floorBlocked(marks: number): Promise<number> {
    await nextFrame();
    const stop = watchBlocks();
    await this.floor(marks);
    return stop();
  }

  async stay(): Promise<number> {
    this.staying = runOurs(this.compiled());
    await this.staying.done;
    await nextFrame();
    return this.staying.marks();
  }

  leave(): void {
    this.staying?.stop();
    this.staying = null;
  }

  async mutate(name: string, count: number): Promise<void> {
    const change = MUTATIONS[name];
    if (!change) throw new RangeError(`no such change: ${name}`);
    for (let i = 0; i < count; i++) {
      change(posting(), i);
      await new Promise((done) => setTimeout(done, 4));
    }
    // What we do about the last ones comes a little later.
    await new Promise((done) => setTimeout(done, 2500));
  }

  private compiled(): Reader {
    if (!this.reader) throw new Error('no dictionary is loaded');
    return this.reader;
  }
}

Object.assign(globalThis, { bench: new PageBench() satisfies Bench });
