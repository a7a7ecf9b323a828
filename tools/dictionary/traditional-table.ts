import { Converter } from 'opencc-js';
import {
  compileTraditional,
  type TraditionalTable,
} from '../../src/core/dictionary/traditional.ts';

type Pair = readonly [string, string];

const MAX_ROUNDS = 8;

/**
 * The smallest table that turns every text of `texts` into what OpenCC (Taiwan standard) makes of
 * it, corrected by `characters` and worded by `wording` (Traditional to Taiwan wording).
 * Throws when the rounds run out: then two texts want opposite things of the same words.
 */
export function makeTraditionalTable(
  texts: readonly string[],
  { characters, wording }: { characters: readonly Pair[]; wording: readonly Pair[] },
): TraditionalTable {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const used = [...new Set(texts.join(''))].filter((character) => convert(character) !== character);
  const base = used.map((character) => character + convert(character)).join('');
  const fixed: Pair[] = [...characters, ...wording.map(simplifiedPair)];
  const phrases = new Map<string, string>(fixed);
  const cut = compileCut(fixed);
  const single = new Map(used.map((character) => [character, convert(character)]));
  const wanted = (text: string) =>
    cut(text).reduce((out, part) => out + (part.fixed ?? convert(part.text)), '');

  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const table = { characters: base, phrases: [...phrases] };
    const toTraditional = compileTraditional(table);
    const wrong = texts.filter((text) => toTraditional(text) !== wanted(text));
    if (wrong.length === 0) return prune(table, texts);
    for (const part of wrong.flatMap(cut)) {
      if (part.fixed === null) learnPhrase(part.text, { convert, toTraditional, single, phrases, width: round });
    }
  }
  const toTraditional = compileTraditional({ characters: base, phrases: [...phrases] });
  const stuck = texts.find((text) => toTraditional(text) !== wanted(text)) ?? '';
  throw new RangeError(
    `another text wants other Traditional characters for the same words: reword "${stuck}" ` +
      `(becomes "${toTraditional(stuck)}", should be "${wanted(stuck)}")`,
  );
}

const toSimplified = Converter({ from: 'tw', to: 'cn' });

function simplifiedPair([traditional, taiwan]: Pair): Pair {
  return [toSimplified(traditional), taiwan];
}

interface Stretch {
  readonly text: string;
  /** What a fixed phrase becomes; null between fixed phrases, where OpenCC decides. */
  readonly fixed: string | null;
}

// Cuts a text into fixed phrases (leftmost, longest first) and the stretches between them.
function compileCut(fixed: readonly Pair[]): (text: string) => Stretch[] {
  const pieces = new Map(fixed);
  const keys = [...pieces.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(keys.map(escape).join('|') || '(?!)', 'gu');
  return (text) => {
    const stretches: Stretch[] = [];
    let from = 0;
    for (const found of text.matchAll(pattern)) {
      stretches.push({ text: text.slice(from, found.index), fixed: null });
      stretches.push({ text: found[0], fixed: pieces.get(found[0]) ?? '' });
      from = found.index + found[0].length;
    }
    return [...stretches, { text: text.slice(from), fixed: null }];
  };
}

interface Lesson {
  readonly convert: (text: string) => string;
  readonly toTraditional: (text: string) => string;
  readonly single: ReadonlyMap<string, string>;
  readonly phrases: Map<string, string>;
  readonly width: number;
}

// OpenCC keeps lengths, so a wrong character is found by position; its neighbours make the phrase.
function learnPhrase(text: string, lesson: Lesson): void {
  const { convert, toTraditional, single, phrases, width } = lesson;
  const right = convert(text);
  const now = toTraditional(text);
  for (let at = 0; at < text.length; at++) {
    const around = text.slice(Math.max(0, at - width), at + width + 1);
    const inRight = right.slice(Math.max(0, at - width), at + width + 1);
    const alone = single.get(text[at] ?? '') ?? text[at];
    const wrong = alone !== right[at] || now[at] !== right[at];
    if (wrong && !phrases.has(around)) phrases.set(around, inRight);
  }
}

// Drops phrases that no shipped text needs.
function prune(table: TraditionalTable, texts: readonly string[]): TraditionalTable {
  const all = texts.join('\n');
  return { ...table, phrases: table.phrases.filter(([from]) => all.includes(from)) };
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
