import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ReadingData,
  SenseData,
  TermData,
} from '../../../src/core/dictionary/reading-data.ts';
import { chooseSenses } from '../../../src/core/match/choose-senses.ts';
import { compileDictionary, type Entry } from '../../../src/core/match/dictionary.ts';
import { findCandidates } from '../../../src/core/match/find-candidates.ts';
import { fitKey } from '../../../src/core/match/fit-key.ts';
import { scan } from '../../../src/core/match/scan.ts';
import { GAP, isWordUnit, type Skeleton } from '../../../src/core/match/skeleton.ts';
import { COMPANY_KINDS, ROLES } from '../../../src/core/names.ts';
import { fold } from '../../../src/core/text/fold.ts';

/*
 * Dictionaries made at random of a few pieces, so that forms begin alike, hold each other and differ
 * by one character, and lines made of the same pieces, of forms and of forms with a mistake.
 */

const PIECES = [
  '市场',
  '营销',
  '渠道',
  '种草',
  '整合',
  '传播',
  '媒介',
  '计划',
  '品',
  '牌',
  '销',
  'KOL',
  'PR',
  'brand ',
  'agency',
  'and ',
  '& ',
  'optimise ',
  'colour ',
  'agenc',
  'sales',
  'isation',
  'ise',
  'our',
  'ing',
  's',
  'y',
  'e',
  'r',
  'A',
  '4',
  'é',
  'ﬁ',
  '½',
  'İ',
  'ς',
  '@',
  '/',
  "'",
  '\u0301',
  '種',
];
const BETWEEN = ['', '', '', ' ', '-', '.', '/', '\n', '，', '的', '·', '“', '  ', '。', '\u200b'];

const form = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text.length > 1);
const forms = fc.uniqueArray(form, { minLength: 1, maxLength: 4 });
const words = fc.uniqueArray(form, { minLength: 1, maxLength: 2 });
const roles = fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 2 });

const when = fc.record(
  {
    near: words,
    notNear: words,
    kind: fc.uniqueArray(fc.constantFrom(...COMPANY_KINDS), { minLength: 1, maxLength: 2 }),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 2 }),
    lang: fc.constantFrom('zh' as const, 'en' as const),
  },
  { requiredKeys: [] },
);
const sense = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), roles, when, outside: fc.boolean() },
  { requiredKeys: ['id', 'roles'] },
) as fc.Arbitrary<SenseData>;
const term = fc.record(
  {
    id: fc.constantFrom('one', 'two', 'three'),
    theme: fc.constant('theme'),
    forms,
    guarded: fc.array(fc.record({ forms, near: words }), { maxLength: 1 }),
    except: words,
    senses: fc.uniqueArray(sense, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  },
  { requiredKeys: ['id', 'theme', 'forms', 'senses'] },
) as fc.Arbitrary<TermData>;
type DictionaryData = Pick<ReadingData, 'terms' | 'traditional' | 'wordings'>;
const data: fc.Arbitrary<DictionaryData> = fc.record({
  terms: fc.uniqueArray(term, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  traditional: fc.constant('種种銷销'),
  wordings: fc.constant([
    ['营销', '行销'],
    ['渠道', '通路'],
  ] as const),
});

/** A line of pieces, forms and forms with a mistake. */
function lineOf({ terms }: DictionaryData): fc.Arbitrary<string> {
  const known = terms.flatMap((t) => [...t.forms, ...(t.except ?? [])]);
  const mistaken = fc
    .tuple(fc.constantFrom(...known), fc.nat(), fc.constantFrom(...PIECES, ''))
    .map(([text, at, piece]) => {
      const place = at % text.length;
      return text.slice(0, place) + piece + text.slice(place + (at % 2));
    });
  const word = fc.oneof(
    fc.constantFrom(...known),
    mistaken,
    fc.constantFrom(...PIECES, '行销', '通路'),
  );
  return fc
    .array(fc.tuple(word, fc.constantFrom(...BETWEEN)), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));
}

const cases = data.chain((of) => fc.tuple(fc.constant(of), lineOf(of)));

describe('matching', () => {
  test('the index finds what trying every key everywhere finds', () => {
    fc.assert(
      fc.property(cases, ([of, line]) => {
        const dictionary = compileDictionary(of);
        const skeleton = dictionary.skeletonOf(fold(line, dictionary.folding).text);

        const { forms: found, words: near, blocks } = scan(dictionary, skeleton);

        const entries = allEntries(dictionary.entriesOf);
        const everywhere = entries.flatMap((entry) => placesOf(entry, skeleton));
        expect(describeHits([...found, ...near, ...blocks])).toEqual(describeHits(everywhere));
      }),
    );
  });

  test('candidates are in order, apart from each other and as they stand in the line', () => {
    fc.assert(
      fc.property(cases, ([of, line]) => {
        const candidates = findCandidates(compileDictionary(of), line);
        let last = 0;
        for (const { start, end, text, senses, term: id } of candidates) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text).toBe(line.slice(start, end));
          const known = of.terms.find((t) => t.id === id)?.senses.map((s) => s.id) ?? [];
          expect(senses.length).toBeGreaterThan(0);
          expect(known).toEqual(expect.arrayContaining(senses.map((s) => s.id)));
          last = end;
        }
      }),
    );
  });

  test('any text is matched without failing, and the same way twice', () => {
    const dictionary = compileDictionary({
      terms: PIECES.map((piece, i) => ({
        id: `t${i}`,
        theme: 'x',
        forms: [piece + PIECES[(i + 5) % PIECES.length], piece.trim().padEnd(2, 'x')],
        senses: [{ id: `t${i}`, roles: [] }],
      })),
      traditional: '種种',
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
        expect(findCandidates(dictionary, line)).toEqual(findCandidates(dictionary, line));
      }),
    );
  });
});

describe('a long form with one mistake', () => {
  // Characters no segmenter joins to words: then nothing speaks against any of them.
  const rare = '㐀㐁㐂㐃㐄㐅㐆㐇㐈㐉㐊㐋㐌㐍㐎㐏㐐㐑㐒㐓㐔㐕㐖㐗';
  const mistaken = fc
    .tuple(
      // Shorter forms only bear a wrong character that sounds like the right one.
      fc.uniqueArray(fc.constantFrom(...rare), { minLength: 6, maxLength: 8 }),
      fc.constantFrom('wrong', 'swapped', 'between' as const),
      fc.nat(),
    )
    .map(([units, kind, at]) => {
      const odd = '㑀';
      const text = [...units];
      if (kind === 'wrong') text[1 + (at % (units.length - 2))] = odd;
      else if (kind === 'swapped') {
        const place = at % (units.length - 1);
        [text[place], text[place + 1]] = [units[place + 1] ?? '', units[place] ?? ''];
      } else {
        const middles = [2, 4, 6].filter((middle) => middle < units.length);
        text.splice(middles[at % middles.length] ?? 2, 0, ...(at % 2 ? ['性'] : [odd, odd]));
      }
      return { form: units.join(''), text: text.join('') };
    });

  test('is found wherever the mistake is', () => {
    fc.assert(
      fc.property(mistaken, ({ form: written, text }) => {
        const dictionary = compileDictionary({
          terms: [{ id: 'it', theme: 'x', forms: [written], senses: [{ id: 'it', roles: [] }] }],
          traditional: '',
        });

        const [found] = findCandidates(dictionary, `，${text}，`);

        expect(found).toMatchObject({ start: 1, text, term: 'it', near: true });
      }),
    );
  });
});

describe('senses', () => {
  test('whatever is known of a posting, a match keeps senses of its term, none from outside', () => {
    const context = fc.record({
      companyKind: fc.option(fc.constantFrom(...COMPANY_KINDS)),
      roles: fc.option(fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 })),
    });
    fc.assert(
      fc.property(cases, context, fc.nat(1000), ([of, line], known, start) => {
        const candidates = findCandidates(compileDictionary(of), line);

        const matches = chooseSenses([{ start, candidates }], known);

        expect(matches.length).toBeLessThanOrEqual(candidates.length);
        for (const match of matches) {
          expect(line.slice(match.start - start, match.end - start)).toBe(match.text);
          const senses = of.terms.find(({ id }) => id === match.term)?.senses ?? [];
          const inside = senses.filter(({ outside }) => !outside).map(({ id }) => id);
          expect(match.senses.length).toBeGreaterThan(0);
          expect(inside).toEqual(expect.arrayContaining([...match.senses]));
        }
      }),
    );
  });
});

function allEntries(entriesOf: (value: number) => readonly Entry[]): Entry[] {
  const all: Entry[] = [];
  // Values count on in twos; what lies beyond the last text has no entries. Only forms have near ones.
  for (let value = 0; value < 200; value += 2) {
    const exact = entriesOf(value);
    all.push(...exact, ...(exact[0]?.kind === 'form' ? entriesOf(value + 1) : []));
  }
  return all;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
}

function placesOf(entry: Entry, skeleton: Skeleton): Place[] {
  const { skeleton: key } = entry.key;
  const text = String.fromCharCode(...skeleton.units.subarray(0, skeleton.length));
  const places: Place[] = [];
  // What folds to nothing stands nowhere.
  if (key === '') return places;
  for (let start = text.indexOf(key); start >= 0; start = text.indexOf(key, start + 1)) {
    const isInside =
      start > 0 &&
      skeleton.gaps[start] === GAP.none &&
      isWordUnit(skeleton.units[start] ?? 0) &&
      isWordUnit(skeleton.units[start - 1] ?? 0);
    const end = isInside ? -1 : fitKey(skeleton, entry.key, start);
    if (end >= 0) places.push({ start, end, entry });
  }
  return places;
}

function describeHits(hits: readonly Place[]): string[] {
  return hits
    .map(({ start, end, entry }) => {
      const owner = entry.kind === 'word' ? entry.word : entry.term.id;
      return `${start}-${end} ${entry.kind} ${owner} ${entry.key.skeleton} ${entry.key.ending}`;
    })
    .toSorted();
}
