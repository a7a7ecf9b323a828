import type { Span } from '../text/span.ts';
import type { Dictionary, FormEntry } from './dictionary.ts';
import { fitKey } from './fit-key.ts';
import { BEFORE_SLIP, beginningHash, SHORTEST_SLIPPED, slipHash } from './form-index.ts';
import { addValues, mix, type HashChains } from './hash-chains.ts';
import type { Hit } from './scan.ts';
import { beginsInsideWord, GAP, isWordUnit, type Skeleton } from './skeleton.ts';

/*
 * English forms with one slip of the pen: demand genaration, marketting automation. A word's first letter
 * and its last two are never mended: there, another word is meant (detention, planned). So forms are filed
 * under what a slip leaves as it is, each place of the text asks for a few words from there, and what is
 * found is compared: the text with the slip mended must fit as any text does.
 */

/** Misspelt English forms in the parts of the line that `taken` leaves free, by start. O(skeleton). */
export function findMisspelt(
  dictionary: Dictionary,
  skeleton: Skeleton,
  taken: readonly Span[],
): Hit[] {
  const found: Hit[] = [];
  let next = 0;
  for (let start = 0; start + BEFORE_SLIP < skeleton.length; start++) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    const limit = taken[next]?.start ?? skeleton.length;
    if (start + BEFORE_SLIP >= limit || !mayBegin(dictionary, skeleton, start)) continue;
    for (const value of valuesFrom(dictionary, skeleton, start)) {
      for (const entry of dictionary.entriesOf(value)) {
        if (entry.kind !== 'form') continue;
        const end = endOf(skeleton, entry, start);
        if (end >= 0 && end <= limit) found.push({ start, end, entry: { ...entry, near: true } });
      }
    }
  }
  return found;
}

/** Whether a word begins at `start` and some form as its letters do. */
function mayBegin({ index }: Dictionary, skeleton: Skeleton, start: number): boolean {
  if (!isWordUnit(skeleton.units[start] ?? 0) || beginsInsideWord(skeleton, start)) return false;
  return index.beginnings.mayHold(hashAt(skeleton, start));
}

/** The hash of the letters before any slip. */
function hashAt({ units }: Skeleton, start: number): number {
  let hash = beginningHash(units[start] ?? 0, units[start + 1] ?? 0);
  for (let i = 2; i < BEFORE_SLIP; i++) hash = mix(hash, units[start + i] ?? 0);
  return hash;
}

const MOST_WORDS = 5;

/** The values of the forms that may begin at `start` with a slip in one of their words, ascending. */
function valuesFrom(
  { index: { slips } }: Dictionary,
  skeleton: Skeleton,
  from: number,
): readonly number[] {
  const { units } = skeleton;
  const values: number[] = [];
  let before = 0;
  let start = from;
  for (let word = 0; word < MOST_WORDS; word++) {
    const end = wordEnd(skeleton, start);
    let after = before;
    for (let i = start; i < end; i++) after = mix(after, units[i] ?? 0);
    // What some form goes on with is no slip.
    if (!slips.mayHold(after)) {
      askWord(slips, { units, before, start, end }, values);
      // The plural's letter is the text's, not the form's.
      if (units[end - 1] === LETTER_S)
        askWord(slips, { units, before, start, end: end - 1 }, values);
    }
    if (!goesOn(skeleton, end)) break;
    before = after;
    start = end;
  }
  return values.length > 1 ? values.toSorted((a, b) => a - b) : values;
}

const LETTER_S = 0x73;

interface Word extends Span {
  readonly units: Uint16Array;
  /** The hash of what stands before it. */
  readonly before: number;
}

function askWord(slips: HashChains, { units, before, start, end }: Word, values: number[]): void {
  // A letter may be missing.
  if (end - start < SHORTEST_SLIPPED - 1) return;
  // The last but one may have been swapped with the one before it.
  for (let at = end - 2; at >= end - 3; at--) {
    const hash = slipHash(before, units[start] ?? 0, mix(units[at] ?? 0, units[end - 1] ?? 0));
    addValues(slips, hash, values);
  }
}

function wordEnd({ units, gaps, length }: Skeleton, start: number): number {
  let end = start + 1;
  while (end < length && gaps[end] === GAP.none && isWordUnit(units[end] ?? 0)) end++;
  return end;
}

/** Whether another word follows, apart by a gap that may stand in a form. */
function goesOn({ units, gaps, length }: Skeleton, end: number): boolean {
  const gap = gaps[end] ?? 0;
  return end < length && gap !== GAP.none && (gap & GAP.hard) === 0 && isWordUnit(units[end] ?? 0);
}

/** Where the misspelt form ends; -1 when what stands at `start` is not the form with one slip. */
function endOf(skeleton: Skeleton, { key }: FormEntry, start: number): number {
  const form = key.skeleton;
  let at = 0;
  while (at < form.length && skeleton.units[start + at] === form.charCodeAt(at)) at++;
  if (at < BEFORE_SLIP || at === form.length || !mayBeMended(key, at)) return -1;
  for (const slip of SLIPS) {
    if (!isSlip(skeleton, { form, start, at }, slip)) continue;
    const mended = mend(skeleton, { form, start, at }, slip);
    const end = mended ? fitKey(mended, key, 1) : -1;
    if (end >= 0) return start + end - 1 + slip.text - slip.form;
  }
  return -1;
}

/** How many units of the form and of the text a slip concerns. */
interface Slip {
  readonly form: number;
  readonly text: number;
}

const SLIPS: readonly Slip[] = [
  { form: 2, text: 2 },
  { form: 0, text: 1 },
  { form: 1, text: 0 },
  { form: 1, text: 1 },
];

interface Place {
  readonly form: string;
  readonly start: number;
  /** Index in the form of the first unit that differs. */
  readonly at: number;
}

function isSlip({ units }: Skeleton, { form, start, at }: Place, slip: Slip): boolean {
  if (slip.form === 2) {
    const swapped =
      units[start + at] === form.charCodeAt(at + 1) &&
      units[start + at + 1] === form.charCodeAt(at);
    if (!swapped) return false;
  }
  for (let i = at + slip.form; i < form.length; i++) {
    if (units[start + i - slip.form + slip.text] !== form.charCodeAt(i)) return false;
  }
  return true;
}

function mayBeMended({ skeleton, gaps }: FormEntry['key'], at: number): boolean {
  const isStart = (i: number) => gaps !== '' && gaps.charCodeAt(i) !== GAP.none;
  let start = at;
  while (start > 0 && !isStart(start)) start--;
  let end = at + 1;
  while (end < skeleton.length && !isStart(end)) end++;
  return at > start && at < end - 2 && end - start >= SHORTEST_SLIPPED;
}

/** How much text after the form its endings and edges may ask for. */
const AFTER = 6;

/** The text from one unit before `start`, mended; null when the slip has a gap before it. */
function mend(skeleton: Skeleton, { form, start, at }: Place, slip: Slip): Skeleton | null {
  const slipAt = start + at;
  const rest = slipAt + slip.text;
  if (skeleton.gaps.subarray(slipAt, rest).some((gap) => gap !== GAP.none)) return null;
  const before = Math.max(0, start - 1);
  const to = Math.min(skeleton.length, rest + form.length - at + AFTER);
  const right = Array.from(form.slice(at, at + slip.form), (letter) => letter.charCodeAt(0));
  // Where nothing stands before the form, a blank does.
  const lead = start === 0 ? [0] : [];
  const units = [
    ...lead,
    ...skeleton.units.subarray(before, slipAt),
    ...right,
    ...skeleton.units.subarray(rest, to),
  ];
  const gaps = [
    ...lead,
    ...skeleton.gaps.subarray(before, slipAt),
    ...right.map(() => GAP.none),
    ...skeleton.gaps.subarray(rest, to),
  ];
  return {
    length: units.length,
    units: Uint16Array.from(units),
    gaps: Uint8Array.from(gaps),
    offsets: new Uint32Array(units.length),
  };
}
