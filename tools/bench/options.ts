/** What is measured: everything for the report, or little for a quick look. */
export interface BenchOptions {
  readonly isQuick: boolean;
  /** Characters of posting text a page has. */
  readonly sizes: readonly number[];
  /** How many times the shipped dictionary's terms, and up to which size of page. */
  readonly factors: readonly { readonly factor: number; readonly maxSize: number }[];
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
  // Opening a hundredfold dictionary takes longer than reading most pages.
  factors: [
    { factor: 1, maxSize: 1_000_000 },
    { factor: 10, maxSize: 1_000_000 },
    { factor: 100, maxSize: 30_000 },
  ],
  limitMs: 6000,
  pages: 3,
  runs: 9,
  mutations: 1000,
};

const QUICK: BenchOptions = {
  ...FULL,
  isQuick: true,
  sizes: [3000, 30_000],
  factors: [{ factor: 1, maxSize: 30_000 }],
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
  return size >= 300_000 ? Math.min(2, runs) : runs;
}
