import { textOfUnits } from '../text/fold.ts';
import { GAP, isWordUnit, skeletonOf } from './skeleton.ts';

/*
 * A form as the trie needs it: its skeleton, where its own gaps are, and which endings an English word
 * at its end may take. One form yields one key, plus a few for stems and spellings that a suffix cannot
 * express (agency → agenc·ies, activate → activat·ing, R and D → R & D, optimise → optimize).
 */

/** Endings that may follow a key; bits. */
export const ENDING = {
  /** s, es */
  plural: 1,
  /** ed, d, ing, also with the last consonant doubled */
  verb: 2,
  /** ies or ied must follow */
  ies: 4,
  /** ing must follow */
  ing: 8,
} as const;

export interface FormKey {
  readonly skeleton: string;
  /** `GAP` bits of the form's own gaps, one unit per unit of the skeleton; `''` when it has none. */
  readonly gaps: string;
  readonly ending: number;
  /** A short abbreviation in capitals (POS, SEM), which in English text must stand in capitals. */
  readonly capitals: boolean;
}

/**
 * The keys of one form, folded; `capitals` when it is written in capitals only. `[]` when nothing of it
 * can be found in a text.
 */
export function formKeys(folded: string, capitals: boolean): FormKey[] {
  if (!LATIN.test(folded)) return plainKeys(folded);
  const keys: FormKey[] = [];
  for (const spelling of spellingsOf(folded)) addInflections(keys, gappedKey(spelling, capitals));
  return keys;
}

/** Whether a form as written is a short abbreviation that could be a word in small letters (not DSP). */
export function isAbbreviation(form: string): boolean {
  return /^[A-Z]{2,4}$/.test(form) && !/^[^AEIOUY]{3,4}$/.test(form);
}

const LATIN = /[a-z]/;
const GAPS = /[\s\-./"'·]/;

/** A form without letters, nearly always pure Chinese, has one key and no endings. */
function plainKeys(folded: string): FormKey[] {
  if (GAPS.test(folded)) {
    const key = gappedKey(folded, false);
    return key.skeleton === '' ? [] : [key];
  }
  return [{ skeleton: folded, gaps: '', ending: 0, capitals: false }];
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ and /, ' & '],
  [/ ?& ?/, ' and '],
  [/(?<=[a-z]{3})is(?=(?:e|ed|ing|ation)\b)/, 'iz'],
  [/(?<=[a-z]{3})iz(?=(?:e|ed|ing|ation)\b)/, 'is'],
  [/(?<=[a-z]{3})our\b/, 'or'],
];

function spellingsOf(folded: string): string[] {
  if (folded.length < 5 && !folded.includes('&')) return [folded];
  const others = SPELLINGS.filter(([from]) => from.test(folded)).map(([from, to]) =>
    folded.replace(from, to),
  );
  return [folded, ...others];
}

function gappedKey(folded: string, capitals: boolean): FormKey {
  if (!GAPS.test(folded)) return { skeleton: folded, gaps: '', ending: 0, capitals };
  const { units, gaps, length } = skeletonOf(folded);
  return {
    skeleton: textOfUnits(units.subarray(0, length)),
    gaps: textOfUnits(Uint16Array.from(gaps.subarray(0, length))),
    ending: 0,
    capitals,
  };
}

function addInflections(keys: FormKey[], key: FormKey): void {
  const word = lastWord(key);
  if (word.length < 2 || /[^a-z]/.test(word)) {
    keys.push(key);
    return;
  }
  const verb = !key.capitals && word.length >= 5;
  keys.push({ ...key, ending: verb ? ENDING.plural | ENDING.verb : ENDING.plural });
  if (key.capitals || word.length < 4) return;
  if (/[^aeiou]y$/.test(word)) keys.push(shorten(key, ENDING.ies));
  if (verb && word.endsWith('e')) keys.push(shorten(key, ENDING.ing));
  const plural = word.length < key.skeleton.length && /[a-z]{3}(?<![suiw]|ic|sale)s$/.test(word);
  if (plural) keys.push(shorten(key, 0));
}

function shorten(key: FormKey, ending: number): FormKey {
  return { ...key, skeleton: key.skeleton.slice(0, -1), gaps: key.gaps.slice(0, -1), ending };
}

/** The last run of letters without a gap in it; `''` when the form ends in Chinese. */
function lastWord({ skeleton, gaps }: FormKey): string {
  let start = skeleton.length;
  while (start > 0 && isWordUnit(skeleton.charCodeAt(start - 1))) {
    start--;
    if (gaps !== '' && gaps.charCodeAt(start) !== GAP.none) break;
  }
  return skeleton.slice(start);
}
