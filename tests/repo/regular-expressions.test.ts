import { describe, expect, test } from 'vitest';
import { loadSource } from '../../tools/dictionary/load.ts';
import { processorTimeOf } from '../processor-time.ts';

/*
 * Every regular expression of `core`, `page` and the cues, taken out of the sources, against text made to keep it
 * busy: whatever it looks for, over and over, and in the end not there. One that tries again from every
 * place for every length would freeze the page of whoever meets such text, so none may: on a text 16
 * times as long each may take 16 times as long, not 256 times.
 */

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

// Where an operand begins, a slash opens a regular expression and divides nothing.
const LITERAL =
  /(?<=(?:[=(,:[!&|?]|=>|return)\s*)\/(?![*/])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** Those that only ever see what is short, with how it is made so. */
const BOUNDED: readonly (readonly [place: string, source: string, why: string])[] = [
  ['core/redact-error.ts', String.raw`\b[a-z][a-z0-9+.-]*:\/\/\S*`, 'cut to 1,600 units before'],
  ['core/redact-error.ts', String.raw`[\w./-]+\.(?:js|ts|tsx|html):\d+(?::\d+)?`, 'cut to 300'],
];

const sources = import.meta.glob<string>('/src/{core,page}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const inSources: Found[] = Object.entries(sources).flatMap(([file, text]) =>
  [...text.matchAll(LITERAL)].map(([, source = '', flags = '']) => ({
    place: file.replace('/src/', ''),
    source,
    flags,
  })),
);
const { noWork = [], clauses = {}, ...patterns } = loadSource().cues?.asking.asking ?? {};
const inCues: Found[] = [patterns, noWork, clauses]
  .flatMap(Object.values<string>)
  .map((source) => ({
    place: 'dictionary/cues/asking.yaml',
    source,
    flags: 'i',
  }));
const all = [...inSources, ...inCues];
const isBounded = ({ place, source }: Found) =>
  BOUNDED.some(([file, bounded]) => file === place && bounded === source);

/** Characters the expression itself speaks of, and some of each kind that classes stand for. */
function alphabetOf({ source }: Found): string[] {
  const literal = source.replaceAll(/\\[pu]\{[^}]*\}|\\u[\da-f]{4}|\\./gi, '');
  const own = [...literal].filter((unit) => !'()[]{}?*+|^$.<!=:'.includes(unit));
  const punctuation = [...source].filter((unit) => '.:=<!('.includes(unit));
  return [...new Set([' ', '\n', '\u3000', 'a', 'A', '1', '种', ...own, ...punctuation])];
}

function* hostileTexts(of: Found, length: number): Generator<string> {
  const alphabet = alphabetOf(of);
  const words = [...of.source.matchAll(/[a-z\u4e00-\u9fff]{2,}/gi)].map(([word]) => word);
  for (const unit of [...alphabet, ...words.slice(0, 8), '1-', 'a ', '1 ', 'a.', ' \n', '，1']) {
    const many = unit.repeat(Math.ceil(length / unit.length));
    yield `${many}\0`;
    for (const first of alphabet.slice(0, 6)) yield `${first}${many}\0`;
  }
}

function timeOf({ source, flags }: Found, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return processorTimeOf(() => text.replace(pattern, ''));
}

const SHORT = 2000;
const TIMES = 16;
const MOST = TIMES * 4;
/** Below this the clock and other programs say more than the work does; quadratic work takes longer. */
const NEGLIGIBLE_MS = 25;

/** A text that takes the expression more than its length, or null. */
function findSlow(of: Found): string | null {
  const long = hostileTexts(of, SHORT * TIMES);
  for (const short of hostileTexts(of, SHORT)) {
    const text = long.next().value ?? '';
    // A slow moment of the machine is none of the expression: it must be slow every time.
    const times = [0, 1, 2].every(() => {
      const took = timeOf(of, text);
      return took > NEGLIGIBLE_MS && took > Math.max(timeOf(of, short), 0.1) * MOST;
    });
    if (times) return short.slice(0, 20);
  }
  return null;
}

describe('no text keeps a regular expression busy for more than its length', () => {
  test('they are found in the sources', () => {
    expect(inSources.length).toBeGreaterThan(50);
    expect(inCues.length).toBeGreaterThan(10);
    expect(all.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['core/text/lines.ts', 'page/posting-signs.ts', 'page/text-map.ts']),
    );
    expect(BOUNDED.filter(([, source]) => !all.some((found) => found.source === source))).toEqual(
      [],
    );
  });

  test.each(all.filter((found) => !isBounded(found)))('$place: $source', (found) => {
    expect(findSlow(found)).toBeNull();
  });

  test.each([
    String.raw`\s+$`,
    String.raw`^\s*(?:-\s*)?\s*x`,
    String.raw`\s*[-_|]\s*`,
    String.raw`[\p{L}\d]+(?: [\p{L}\d]+){2,5}`,
  ])('would notice %s', (source) => {
    expect(findSlow({ place: '', source, flags: 'u' })).not.toBeNull();
  });
});
