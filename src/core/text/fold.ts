import type { Span } from './span.ts';

/*
 * Folding makes texts comparable that a reader takes for the same: KOL / Ｋｏｌ / ｋｏｌ, 種草 / 种草,
 * café / cafe. Each folded unit remembers the stretch of source it came from, since lengths change
 * (ﬁ → fi, a zero-width space → nothing). One pass, O(text); the common case (one unit to one unit)
 * keeps no table at all.
 */

/** What every code unit folds to; `RARE` for those that need more thought. */
export type Folding = Uint16Array;

/** A folded text and its way back. */
export interface Folded {
  readonly text: string;
  /** Where the folded unit at `offset` begins in the source; the source's length at the end. */
  toSource(offset: number): number;
  /** The stretch of source that became the folded `[start, end)`, without what was dropped around it. */
  toSourceSpan(start: number, end: number): Span;
}

/** What `fold` needs to know, from the pair string `Traditional Simplified Traditional Simplified …` of `ReadingData`. */
export function compileFolding(pairs: string): Folding {
  const folding = new Uint16Array(0x10000);
  // Most of it is nothing but Chinese, which stays, and rare characters: plain loops are ten times faster.
  folding.fill(RARE);
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) folding[code] = code;
  for (const [first, last] of FOLDED) {
    for (let code = first; code <= last; code++) folding[code] = foldUnit(code);
  }
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    folding[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  }
  return folding;
}

/**
 * Folds case, width, accents, ligatures, quotes, dashes, white space and Traditional characters, and
 * drops what is not seen. Line feeds stay. Never throws.
 */
export function fold(source: string, folding: Folding): Folded {
  let onlyCase = true;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const unit = folding[code] ?? RARE;
    if (unit === RARE) return foldSlowly(source, folding);
    // U+0000 folds to a space, which is 32 more, too.
    if (unit !== code && (unit !== code + 32 || code === 0)) onlyCase = false;
  }
  return {
    text: onlyCase ? source.toLowerCase() : foldUnits(source, folding),
    toSource: (offset) => offset,
    toSourceSpan: (start, end) => ({ start, end }),
  };
}

function foldUnits(source: string, folding: Folding): string {
  const units = new Uint16Array(source.length);
  for (let i = 0; i < source.length; i++) {
    units[i] = folding[source.charCodeAt(i)] ?? RARE;
  }
  return textOfUnits(units);
}

/** For texts in which some unit changes its length: the same, with a table of stretches. */
function foldSlowly(source: string, folding: Folding): Folded {
  const units: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < source.length;) {
    const unit = folding[source.charCodeAt(i)] ?? RARE;
    const width = unit === RARE ? codePointWidth(source, i) : 1;
    const replacement =
      unit === RARE ? foldRare(source.slice(i, i + width), folding) : String.fromCharCode(unit);
    for (let k = 0; k < replacement.length; k++) {
      units.push(replacement.charCodeAt(k));
      starts.push(i);
      ends.push(i + width);
    }
    i += width;
  }
  const toSource = (offset: number) => starts[offset] ?? source.length;
  return {
    text: textOfUnits(Uint16Array.from(units)),
    toSource,
    toSourceSpan: (start, end) => {
      const from = toSource(start);
      return { start: from, end: Math.max(from, ends[end - 1] ?? 0) };
    },
  };
}

function codePointWidth(source: string, at: number): 1 | 2 {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

// No unit of text folds to it: U+FFFF is no character.
const RARE = 0xffff;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

const MINUS = 0x2212;
const FIRST_EMOJI = 0x1f000;
const LAST_EMOJI = 0x1faff;
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
/** Where units are that fold to one unit, besides Chinese. */
const FOLDED = [
  [0, 0xff],
  [0x2010, 0x203a],
  [0x2190, 0x2bff],
  [0x3000, 0x30fb],
  [0xff01, 0xff5e],
] as const;

/** The unit that stands for `code` when one unit becomes one; `RARE` when more thought is needed. */
function foldUnit(code: number): number {
  if (code < 0x80) return foldAscii(code);
  if (code >= 0x3001 && code <= 0x303f) return isCornerBracket(code) ? 0x22 : code;
  if (code >= 0xff01 && code <= 0xff5e) return foldAscii(code - 0xfee0);
  if (code >= 0x2010 && code <= 0x203a) return foldPunctuation(code);
  // Arrows, signs, frames, dingbats.
  if (code >= 0x2190 && code <= 0x2bff) return code === MINUS ? 0x2d : code;
  if (code === 0x3000 || code === 0xa0) return SPACE;
  return code === 0xb7 || code === 0x30fb ? 0xb7 : RARE;
}

function foldAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code < SPACE) return code === LINE_FEED ? LINE_FEED : SPACE;
  return code;
}

/** 「」『』 */
function isCornerBracket(code: number): boolean {
  return code >= 0x300c && code <= 0x300f;
}

/** General punctuation; the em dash and the ellipsis part sentences and so stay what they are. */
function foldPunctuation(code: number): number {
  if (code <= 0x2013) return 0x2d;
  if (code >= 0x2018 && code <= 0x201b) return 0x27;
  if (code >= 0x201c && code <= 0x201f) return 0x22;
  if (code === 0x2022 || code === 0x2027) return 0xb7;
  if (code === 0x2028 || code === 0x2029) return LINE_FEED;
  return code >= 0x202a && code <= 0x202f ? RARE : code;
}

const UNSEEN = /^[\u0000\p{Cf}\p{Mn}\p{Me}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]$/u;
const LETTER_LIKE = /^[\p{L}\p{Nd}\u2e80-\u2fdf]$/u;
const BLANK = /^\s$/u;

/** One code point outside the common ranges; `''` when it is not seen. */
function foldRare(character: string, folding: Folding): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_EMOJI && code <= LAST_EMOJI) return character;
  if (UNSEEN.test(character)) return '';
  if (BLANK.test(character)) return ' ';
  if (character === '﹣') return '-';
  // Compatibility forms are resolved for letters only: ½, ① and ² would change their meaning.
  if (!LETTER_LIKE.test(character)) return character;
  const plain = character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    // Marks of scripts that do not compose them again; alone they are not seen, either.
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const only = plain.length === 1 ? (folding[plain.charCodeAt(0)] ?? RARE) : RARE;
  return only === RARE ? plain : String.fromCharCode(only);
}

const CHUNK = 8192;

/** The string of these units. */
export function textOfUnits(units: Uint16Array): string {
  if (units.length <= CHUNK) return Reflect.apply(String.fromCharCode, null, units);
  let text = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    text += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + CHUNK));
  }
  return text;
}
