import { textOfUnits } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Dictionary, Entry } from './dictionary.ts';
import { MIN_LONG, tripleHash } from './form-index.ts';
import { addValues } from './hash-chains.ts';
import { hanAround, type LineText } from './line-text.ts';
import type { Hit } from './scan.ts';
import { GAP, isHanUnit, type Skeleton } from './skeleton.ts';

/*
 * Long Chinese forms with one mistake: a wrong character (整合营消), two neighbours swapped (整合销营), a
 * word put in between (媒介年度计划). One mistake leaves three characters of a form where they can be
 * foreseen, so forms are filed under threes of theirs and each place of the text asks for seven threes:
 * the cost stays O(line). What is found only counts when nothing else explains the text: it must not
 * touch an exact form, its edges must be clean, and the characters that do not fit must not belong to a
 * word the segmenter knows (客户运营 is no misspelt 用户运营).
 */

/** How a text differs from a form, with the skeleton indices of what does not fit. */
interface Mistake extends Span {
  readonly kind: 'wrong' | 'swapped' | 'between';
}

interface NearHit extends Hit {
  readonly mistake: Mistake;
}

/** Forms with one mistake in the parts of the line that `taken` leaves free, by start. */
export function findNear(dictionary: Dictionary, line: LineText, taken: readonly Hit[]): Hit[] {
  const { units, length } = line.skeleton;
  const found: NearHit[] = [];
  let next = 0;
  let free: Span = { start: 0, end: 0 };
  for (let start = 0; start + MIN_LONG <= length; start++) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    if (!isHanUnit(units[start] ?? 0)) continue;
    if (start >= free.end) {
      free = { start, end: runEnd(line.skeleton, start, taken[next]?.start ?? length) };
    }
    if (free.end - start < MIN_LONG) continue;
    const values = valuesAt(dictionary, units, { start, end: free.end });
    if (values.length === 0) continue;
    const text = units.subarray(start, free.end);
    const here: NearHit[] = [];
    for (const value of values) {
      for (const entry of dictionary.entriesOf(value)) addMistaken(here, { entry, start, text });
    }
    found.push(...(here.length > 1 ? here.toSorted(byMistake) : here));
  }
  return found.filter((hit) => isExplainedBest(hit, dictionary, line));
}

const LIKELY: readonly Mistake['kind'][] = ['swapped', 'between', 'wrong'];

/** What keeps all of a form's characters is the likelier explanation. */
function byMistake(a: NearHit, b: NearHit): number {
  return LIKELY.indexOf(a.mistake.kind) - LIKELY.indexOf(b.mistake.kind);
}

/** Where the Chinese that runs on from `start` without a gap ends, at `limit` at the latest. */
function runEnd({ units, gaps }: Skeleton, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isHanUnit(units[end] ?? 0)) {
    const gap = gaps[end] ?? 0;
    if (gap !== GAP.none && gap !== GAP.newline) break;
    end++;
  }
  return end;
}

/** The values of the forms that may stand at `start` with a mistake, in the dictionary's order. */
function valuesAt(
  { index: { triples } }: Dictionary,
  units: Uint16Array,
  { start, end }: Span,
): readonly number[] {
  const a = units[start] ?? 0;
  const b = units[start + 1] ?? 0;
  const c = units[start + 2] ?? 0;
  const d = units[start + 3] ?? 0;
  const e = start + MIN_LONG < end ? (units[start + MIN_LONG] ?? 0) : 0;
  const values: number[] = [];
  addValues(triples, tripleHash(b, c, d), values);
  addValues(triples, tripleHash(a, c, d), values);
  addValues(triples, tripleHash(a, b, c), values);
  addValues(triples, tripleHash(a, b, d), values);
  addValues(triples, tripleHash(a, b, e), values);
  // Two of the first three may stand the wrong way round.
  addValues(triples, tripleHash(b, a, c), values);
  addValues(triples, tripleHash(a, c, b), values);
  return values.length > 1 ? values.toSorted((x, y) => x - y) : values;
}

interface Asked {
  readonly entry: Entry;
  readonly start: number;
  /** The Chinese from `start` that is free. */
  readonly text: Uint16Array;
}

function addMistaken(hits: NearHit[], { entry, start, text }: Asked): void {
  if (entry.kind !== 'form') return;
  for (const { length, kind, from, to } of mistakesIn(text, entry.key.skeleton)) {
    hits.push({
      start,
      end: start + length,
      entry: { ...entry, near: true },
      mistake: { kind, start: start + from, end: start + to },
    });
  }
}

interface FoundMistake {
  readonly kind: Mistake['kind'];
  /** How much of the text is the form, and the stretch of it that does not fit. */
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/** The single mistakes that make `form` of the beginning of `text`; `[]` when they are the same. */
function mistakesIn(text: Uint16Array, form: string): readonly FoundMistake[] {
  let at = 0;
  while (at < form.length && text[at] === form.charCodeAt(at)) at++;
  if (at === form.length) return NO_MISTAKES;
  // Most forms fail here: made only for those that do not.
  let found = NO_MISTAKES;
  if (goesOn(text, at + 1, { form, from: at + 1 })) {
    found = [...found, { kind: 'wrong', length: form.length, from: at, to: at + 1 }];
  }
  if (isSwapped(text, form, at) && goesOn(text, at + 2, { form, from: at + 2 })) {
    found = [...found, { kind: 'swapped', length: form.length, from: at, to: at + 2 }];
  }
  for (let middle = 2; middle <= at; middle += 2) {
    for (let more = 1; more <= 2; more++) {
      if (!goesOn(text, middle + more, { form, from: middle })) continue;
      const [length, to] = [form.length + more, middle + more];
      found = [...found, { kind: 'between', length, from: middle, to }];
    }
  }
  return found;
}

const NO_MISTAKES: readonly FoundMistake[] = [];

function isSwapped(text: Uint16Array, form: string, at: number): boolean {
  return (
    at + 1 < form.length &&
    text[at] === form.charCodeAt(at + 1) &&
    text[at + 1] === form.charCodeAt(at)
  );
}

/** Whether `text` goes on at `at` as the form does at `from`, to the form's end. */
function goesOn(
  text: Uint16Array,
  at: number,
  { form, from }: { readonly form: string; readonly from: number },
): boolean {
  if (at + form.length - from > text.length) return false;
  for (let i = from; i < form.length; i++) {
    if (text[at + i - from] !== form.charCodeAt(i)) return false;
  }
  return true;
}

const LITTLE_WORDS = '的了和与及或等在是为对并以从到将被由向把给让有无不各该其此本我你他';

function isExplainedBest(hit: NearHit, dictionary: Dictionary, { skeleton }: LineText): boolean {
  const { start, end, mistake } = hit;
  const odd = textOfUnits(skeleton.units.slice(mistake.start, mistake.end));
  if (!isLikely(hit, odd, dictionary)) return false;
  const around = hanAround(skeleton, hit, 3);
  const window = textOfUnits(skeleton.units.slice(around.start, around.end));
  const from = mistake.start - around.start;
  const { witness } = dictionary;
  if (!witness.isClean(window, start - around.start, end - around.start)) return false;
  switch (mistake.kind) {
    case 'between':
      return isSuffix(odd) || witness.isClean(window, from, from + 2);
    case 'wrong':
      return witness.isLoose(window, from, from + 1);
    case 'swapped':
      return witness.isLoose(window, from, from + 2);
  }
}

/** Whether people make this mistake; asked before the witness, who takes longest. */
function isLikely(hit: NearHit, odd: string, dictionary: Dictionary): boolean {
  switch (hit.mistake.kind) {
    case 'between':
      return isSuffix(odd) || isLikelyBetween(odd);
    case 'wrong':
      return isLikelySlip(hit, odd, dictionary);
    case 'swapped':
      return true;
  }
}

const NUMERALS = /[一二三四五六七八九十两双]/;
/** A form this long says enough about itself to bear any wrong character inside it. */
const TELLING = 6;

/**
 * Another character may well be meant (文档撰写 is not 文案撰写, 平台运维 not 平台运营), so it must sound like
 * the right one or stand inside a long form.
 */
function isLikelySlip(hit: NearHit, odd: string, { soundsAlike }: Dictionary): boolean {
  const { start, end, mistake, entry } = hit;
  const right = entry.key.skeleton[mistake.start - start] ?? '';
  if (NUMERALS.test(odd + right)) return false;
  if (soundsAlike(odd, right)) return true;
  if (hasLittleWord(odd)) return false;
  return end - start >= TELLING && mistake.start > start && mistake.end < end;
}

/** A lone character put in between is only part of the same thing when it is a suffix: 整合性营销. */
function isSuffix(odd: string): boolean {
  return odd.length === 1 && '性化型类式级线端层期'.includes(odd);
}

const TOGETHER = new Set(['一起', '共同', '承担', '通过', '以及', '或者']);

function isLikelyBetween(odd: string): boolean {
  return odd.length === 2 && !TOGETHER.has(odd) && !hasLittleWord(odd);
}

function hasLittleWord(odd: string): boolean {
  return [...odd].some((unit) => LITTLE_WORDS.includes(unit));
}
