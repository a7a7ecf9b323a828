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
  const wanted = compileWanted(convert, fixed);

  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const table = { characters: base, phrases: [...phrases] };
    const toTraditional = compileTraditional(table);
    const wrong = texts.filter((text) => toTraditional(text) !== wanted(text));
    if (wrong.length === 0) return prune(table, texts);
    for (const text of wrong) learnPhrase(text, { toTraditional, convert, phrases, width: round });
  }
  throw new RangeError('texts want opposite Traditional forms of the same words');
}

const toSimplified = Converter({ from: 'tw', to: 'cn' });

function simplifiedPair([traditional, taiwan]: Pair): Pair {
  return [toSimplified(traditional), taiwan];
}

// What we want: fixed phrases first (longest first), OpenCC for the stretches between them.
function compileWanted(convert: (text: string) => string, fixed: readonly Pair[]) {
  const pieces = new Map(fixed);
  const keys = [...pieces.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(keys.map(escape).join('|') || '(?!)', 'gu');
  return (text: string) => {
    let out = '';
    let from = 0;
    for (const found of text.matchAll(pattern)) {
      out += convert(text.slice(from, found.index)) + (pieces.get(found[0]) ?? '');
      from = found.index + found[0].length;
    }
    return out + convert(text.slice(from));
  };
}

interface Lesson {
  readonly toTraditional: (text: string) => string;
  readonly convert: (text: string) => string;
  readonly phrases: Map<string, string>;
  readonly width: number;
}

// OpenCC keeps lengths, so a wrong character is found by position; its neighbours make the phrase.
function learnPhrase(text: string, { toTraditional, convert, phrases, width }: Lesson): void {
  const right = convert(text);
  for (let at = 0; at < text.length; at++) {
    const around = text.slice(Math.max(0, at - width), at + width + 1);
    const inRight = right.slice(Math.max(0, at - width), at + width + 1);
    if (toTraditional(text[at] ?? '') !== right[at] && !phrases.has(around)) {
      phrases.set(around, inRight);
    }
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
