import { ENDING, type FormKey } from './form-keys.ts';
import { GAP, isWordUnit, type Skeleton } from './skeleton.ts';

/*
 * Whether a key whose units stand in a skeleton really is there as words: the gaps inside are ones a
 * writer may put or leave out, and words of alphabets begin and end at word edges.
 */

const BLANK = GAP.space | GAP.newline;
/** Between the words of an English form. */
const BETWEEN_WORDS = BLANK | GAP.hyphen;
/** Between Chinese and Latin parts: 双 11, 双“11”, 双·11, AB-测试. */
const BETWEEN_SCRIPTS = BLANK | GAP.hyphen | GAP.quote | GAP.dot;

/** Where the words end, endings included, when `key` stands at skeleton index `start`; -1 when it does not. */
export function fitKey(skeleton: Skeleton, key: FormKey, start: number): number {
  const end = start + key.skeleton.length;
  if (!beginsWord(skeleton, start) || !gapsFit(skeleton, key, start)) return -1;
  return endOfWord(skeleton, end, key.ending);
}

function attached(skeleton: Skeleton, at: number): boolean {
  return at < skeleton.length && skeleton.gaps[at] === GAP.none;
}

function isWordAt(skeleton: Skeleton, at: number): boolean {
  return isWordUnit(skeleton.units[at] ?? 0);
}

function beginsWord(skeleton: Skeleton, start: number): boolean {
  if (start === 0 || !isWordAt(skeleton, start) || !isWordAt(skeleton, start - 1)) return true;
  const gap = skeleton.gaps[start] ?? 0;
  return gap !== GAP.none && (gap !== GAP.dot || endsSentence(skeleton, start));
}

/** No domain and no file's ending is that long, and both go on with more of their kind. */
const LONG_WORD = 5;
const LONGEST_WORD = 40;

/**
 * Whether a dot without white space before `at` is a full stop somebody left no blank after: between two
 * long words. In an address or a file name (www.kol.com, Node.js) one of them is short.
 */
function endsSentence(skeleton: Skeleton, at: number): boolean {
  return wordLength(skeleton, at, 1) >= LONG_WORD && wordLength(skeleton, at - 1, -1) >= LONG_WORD;
}

/** The length of the word that begins (`step` 1) or ends (-1) at `at`; 0 when another dot goes on from it. */
function wordLength(skeleton: Skeleton, at: number, step: 1 | -1): number {
  let length = 0;
  for (
    let i = at;
    i >= 0 && i < skeleton.length && isWordAt(skeleton, i) && length < LONGEST_WORD;
    i += step
  ) {
    const gap = length === 0 ? GAP.none : (skeleton.gaps[step === 1 ? i : i + 1] ?? 0);
    if (gap === GAP.dot) return 0;
    if (gap !== GAP.none) break;
    length++;
  }
  return length;
}

function endOfWord(skeleton: Skeleton, end: number, ending: number): number {
  if (!isWordAt(skeleton, end - 1)) return end;
  const required = (ending & (ENDING.ies | ENDING.ing)) !== 0;
  if (!required && endsWord(skeleton, end)) return end;
  for (const suffix of suffixesOf(ending, skeleton.units[end - 1] ?? 0)) {
    if (standsAttached(skeleton, end, suffix) && endsWord(skeleton, end + suffix.length)) {
      return end + suffix.length;
    }
  }
  return -1;
}

function endsWord(skeleton: Skeleton, end: number): boolean {
  if (end >= skeleton.length || !isWordAt(skeleton, end)) return true;
  const gap = skeleton.gaps[end] ?? 0;
  return gap !== GAP.none && (gap !== GAP.dot || endsSentence(skeleton, end));
}

function standsAttached(skeleton: Skeleton, at: number, suffix: string): boolean {
  for (let i = 0; i < suffix.length; i++) {
    if (!attached(skeleton, at + i) || skeleton.units[at + i] !== suffix.charCodeAt(i))
      return false;
  }
  return true;
}

const PLURAL = ['s', 'es'];
const VERB = ['ing', 'ed', 'd'];
const IES = ['ies', 'ied'];
const ING = ['ing'];

function suffixesOf(ending: number, last: number): readonly string[] {
  if (ending & ENDING.ies) return IES;
  if (ending & ENDING.ing) return ING;
  const plural = ending & ENDING.plural ? PLURAL : [];
  if (!(ending & ENDING.verb)) return plural;
  const doubled = String.fromCharCode(last);
  return [...plural, ...VERB, `${doubled}ing`, `${doubled}ed`];
}

function gapsFit(skeleton: Skeleton, key: FormKey, start: number): boolean {
  let loose = 0;
  for (let i = 1; i < key.skeleton.length; i++) {
    const gap = skeleton.gaps[start + i] ?? 0;
    const own = key.gaps === '' ? GAP.none : key.gaps.charCodeAt(i);
    if (gap === GAP.none && own === GAP.none) continue;
    if (gap & GAP.hard) return false;
    const inWord = isWordAt(skeleton, start + i - 1) && isWordAt(skeleton, start + i);
    if (!inWord) {
      if (gap & ~allowedBesideHan(skeleton, start + i)) return false;
    } else if (own !== GAP.none) {
      if (!fitsOwnGap(gap, own, key.skeleton.length)) return false;
    } else {
      loose++;
    }
  }
  return loose === 0 || fitsLoosely(skeleton, { key, start, loose });
}

function allowedBesideHan(skeleton: Skeleton, at: number): number {
  const mixed = isWordAt(skeleton, at - 1) || isWordAt(skeleton, at);
  return mixed ? BETWEEN_SCRIPTS : BLANK;
}

/** Where the form has a gap the text may have another one, or none when the form is long enough. */
function fitsOwnGap(gap: number, own: number, length: number): boolean {
  if (gap === GAP.none) return length >= 4 || (own & (GAP.slash | GAP.hyphen)) !== 0;
  return (gap & ~(BETWEEN_WORDS | own)) === 0;
}

/**
 * Gaps where the form has none: every letter of an abbreviation parted in the same way (K.O.L., K O L),
 * or one hyphen or blank inside a long word (e-commerce, live stream).
 */
function fitsLoosely(
  skeleton: Skeleton,
  { key, start, loose }: { readonly key: FormKey; readonly start: number; readonly loose: number },
): boolean {
  const length = key.skeleton.length;
  const first = skeleton.gaps[start + 1] ?? 0;
  if (key.capitals && loose === length - 1) {
    const even = skeleton.gaps.subarray(start + 1, start + length).every((gap) => gap === first);
    return even && (first === GAP.dot || (first === GAP.space && length >= 3));
  }
  if (loose !== 1) return false;
  let at = start + 1;
  while (skeleton.gaps[at] === GAP.none || ownGap(key, at - start)) at++;
  const gap = skeleton.gaps[at] ?? 0;
  if (gap & ~BETWEEN_WORDS) return false;
  if (gap & GAP.hyphen) return length >= 6;
  return length >= 8 && at - start >= 3 && start + length - at >= 3;
}

function ownGap(key: FormKey, at: number): boolean {
  return key.gaps !== '' && key.gaps.charCodeAt(at) !== GAP.none;
}
