import type { ExtensionFigures } from './measure-extension.ts';
import type { FirefoxRow } from './measure-firefox.ts';
import type { GrowthRow } from './measure-growth.ts';
import type { MutationRow } from './measure-mutations.ts';
import type { ProfileRow } from './measure-profile.ts';
import type { Figures, ReadingRow } from './measure-reading.ts';
import type { RivalRow } from './measure-rivals.ts';
import type { SizeRow } from './measure-sizes.ts';

/** Everything that one run of the benchmark found out. */
export interface Results {
  readonly machine: string;
  readonly versions: string;
  readonly date: string;
  readonly command: string;
  readonly limitMs: number;
  readonly forms: number;
  readonly reading: readonly ReadingRow[];
  readonly growth: readonly GrowthRow[];
  readonly rivals: readonly RivalRow[];
  readonly profiles: readonly ProfileRow[];
  readonly mutations: readonly MutationRow[];
  readonly firefox: readonly FirefoxRow[];
  readonly extension: ExtensionFigures;
  readonly sizes: readonly SizeRow[];
  /** The zipped package, in bytes. */
  readonly zip: number;
}

/** The tables of `docs/benchmarks.md`. */
export function reportOf(results: Results): string {
  return [
    `Measured ${results.date} with \`${results.command}\`: ${results.versions}. ${results.machine}. ` +
      `The shipped dictionary has ${grouped(results.forms)} forms.`,
    '## Reading and painting',
    readingTable(results.reading),
    '## A longer dictionary',
    growthTable(results.growth),
    '## Blocks and memory',
    blockTable(results.reading),
    '## Other ways to mark the same forms',
    rivalTable(results),
    '## Where the time goes',
    'A later run: the main thread’s processor time, and what of it V8’s sampling profiler finds in our script (by the clock), by folder. The rest is the browser’s: style, layout, painting.',
    profileTable(results.profiles),
    '## A page that changes',
    mutationTable(results.mutations),
    '## Firefox',
    firefoxTable(results.firefox),
    '## The extension as it is',
    extensionTables(results.extension),
    '## Sizes',
    `The zipped package: ${kilobytes(results.zip)}.\n\n${sizeTable(results.sizes)}`,
  ].join('\n\n');
}

function readingTable(rows: readonly ReadingRow[]): string {
  return table(
    ['page', 'marks', 'floor', 'ours', 'ratio', 'first floor', 'first ours', 'ratio'],
    rows.map(({ size, language, marks, first, later }) => [
      page(size, language),
      grouped(marks),
      ms(later.floor.threadMs),
      ms(later.ours.threadMs),
      ratio(later),
      ms(first.floor.threadMs),
      ms(first.ours.threadMs),
      ratio(first),
    ]),
  );
}

function growthTable(rows: readonly GrowthRow[]): string {
  return table(
    ['page', 'dictionary', 'marks', 'the shipped one', 'the longer', 'ratio', 'opening it'],
    rows.map(({ size, language, factor, marks, shipped, longer, compileMs }) => [
      page(size, language),
      `× ${factor}`,
      grouped(marks),
      ms(shipped.threadMs),
      ms(longer.threadMs),
      times(longer.threadMs / shipped.threadMs),
      ms(compileMs),
    ]),
  );
}

function blockTable(rows: readonly ReadingRow[]): string {
  return table(
    [
      'page',
      'longest block, floor',
      'longest block, ours',
      'kept by a session',
      'by the dictionary',
    ],
    rows.map(({ size, language, block, heap }) => [
      page(size, language),
      ms(block.floor),
      ms(block.ours),
      megabytes(heap.session),
      megabytes(heap.dictionary),
    ]),
  );
}

function rivalTable({ rivals, reading, growth, limitMs }: Results): string {
  const firstOf = ({ size, language, factor }: RivalRow): Figures | undefined => {
    const isSame = (row: Pick<RivalRow, 'size' | 'language'>): boolean =>
      row.size === size && row.language === language;
    if (factor === 1) return reading.find(isSame)?.first.ours;
    return growth.find((row) => row.factor === factor && isSame(row))?.first;
  };
  return table(
    ['page', 'dictionary', 'way', 'marks', 'main thread', 'to ours (first run)'],
    rivals.map((rival) => {
      const { size, language, factor, name, marks, figures } = rival;
      const ours = firstOf(rival);
      return [
        page(size, language),
        `× ${factor}`,
        name,
        figures ? grouped(marks) : '–',
        figures ? ms(figures.threadMs) : `> ${limitMs / 1000} s`,
        figures && ours ? times(figures.threadMs / ours.threadMs) : '–',
      ];
    }),
  );
}

function profileTable(rows: readonly ProfileRow[]): string {
  const names = [...new Set(rows.flatMap(({ parts }) => Object.keys(parts)))];
  const most = (name: string) => Math.max(...rows.map(({ parts }) => parts[name] ?? 0));
  return table(
    ['part', ...rows.map(({ size, language }) => page(size, language))],
    [
      ['main thread in all', ...rows.map(({ threadMs }) => ms(threadMs))],
      ['our script', ...rows.map(({ scriptMs }) => ms(scriptMs))],
      ...names
        .toSorted((a, b) => most(b) - most(a))
        .map((name) => [name, ...rows.map(({ parts }) => ms(parts[name] ?? 0))]),
    ],
  );
}

function mutationTable(rows: readonly MutationRow[]): string {
  return table(
    ['page', 'change', 'without us', 'with us', 'ours, each'],
    rows.map(({ size, name, withoutMs, withMs }) => [
      page(size, 'zh'),
      name,
      ms(withoutMs),
      ms(withMs),
      ms(withMs - withoutMs),
    ]),
  );
}

function firefoxTable(rows: readonly FirefoxRow[]): string {
  return table(
    ['page', 'marks', 'floor', 'ours', 'ratio'],
    rows.map(({ size, language, marks, floorMs, oursMs }) => [
      page(size, language),
      grouped(marks),
      ms(floorMs),
      ms(oursMs),
      times(oursMs / floorMs),
    ]),
  );
}

function extensionTables({ loads, popover, firstMark }: ExtensionFigures): string {
  const loading = table(
    ['page', 'without us', 'with us', 'ours'],
    loads.map(({ page: name, withoutMs, withMs }) => [
      name,
      ms(withoutMs),
      ms(withMs),
      ms(withMs - withoutMs),
    ]),
  );
  return (
    `${loading}\n\nFrom the end of the dwell to the frame that shows the card: ` +
    `${ms(popover.firstMs)} the first time, ${ms(popover.laterMs)} later (median).\n\n` +
    `From the page being there (\`DOMContentLoaded\`) to the first mark on a posting of 5,000 characters, ` +
    `by the clock: ${ms(firstMark.awakeMs)} with the background awake, ` +
    `${ms(firstMark.asleepMs)} with it asleep (median).`
  );
}

function sizeTable(rows: readonly SizeRow[]): string {
  return table(
    ['file', 'raw', 'gzip'],
    rows.map(({ file, raw, gzip }) => [file, kilobytes(raw), kilobytes(gzip)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const page = (size: number, language: string) => `${grouped(size)} ${language}`;
const grouped = (number: number) => number.toLocaleString('en');
const ms = (number: number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`;
const times = (number: number) => `${number.toFixed(2)} ×`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const ratio = ({ floor, ours }: { readonly floor: Figures; readonly ours: Figures }) =>
  times(ours.threadMs / floor.threadMs);
