/** What is measured: everything for the report, or little for a quick look. */
export interface BenchOptions {
  readonly isQuick: boolean;
  /** Characters of posting text a page has. */
  readonly sizes: readonly number[];
  /** How many times the shipped dictionary's terms. */
  readonly factors: readonly number[];
  /** A rival gets so much time for one page. */
  readonly limitMs: number;
  /** Fresh pages for each figure of a first run, and runs for each later one. */
  readonly pages: number;
  readonly runs: number;
  readonly mutations: number;
}

const FULL: BenchOptions = {
  isQuick: false,
  sizes: [3000, 5000, 30_000, 300_000, 1_000_000],
  factors: [1, 10, 100],
  limitMs: 10_000,
  pages: 5,
  runs: 15,
  mutations: 1000,
};

const QUICK: BenchOptions = {
  ...FULL,
  isQuick: true,
  sizes: [3000, 30_000],
  factors: [1, 10],
  limitMs: 3000,
  pages: 2,
  runs: 5,
  mutations: 100,
};

/** The options that the arguments of `npm run bench` ask for. */
export function readOptions(args: readonly string[]): BenchOptions {
  const [unknown] = args.filter((arg) => arg !== '--quick');
  if (unknown) throw new RangeError(`bench takes --quick and nothing else, not ${unknown}`);
  return args.includes('--quick') ? QUICK : FULL;
}

/** Long pages need fewer runs: their figures vary less and take longer. */
export function runsFor(size: number, runs: number): number {
  return size >= 300_000 ? Math.min(3, runs) : runs;
}
