import type { Span } from '../text/span.ts';
import type { Dictionary, FormEntry } from './dictionary.ts';
import { fitKey } from './fit-key.ts';
import { beginningHash, MOST_UNITS } from './form-index.ts';
import { mix } from './hash-chains.ts';
import type { Hit } from './scan.ts';
import { beginsInsideWord, GAP, isWordUnit, type Skeleton } from './skeleton.ts';

/*
 * English forms with one slip of the pen: demand genaration, marketting automation. Long forms are filed
 * under their first seven letters, so a slip behind those costs no index of its own: the filed forms are
 * compared, and the text with the slip mended must fit as any text does. A word's first letter and its
 * last two are never mended: there, another word is meant (detention, planned).
 */

/** Misspelt English forms in the parts of the line that `taken` leaves free, by start. O(skeleton). */
export function findMisspelt(
  dictionary: Dictionary,
  skeleton: Skeleton,
  taken: readonly Span[],
): Hit[] {
  const found: Hit[] = [];
  let next = 0;
  for (let start = 0; start + MOST_UNITS < skeleton.length; start++) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    if (!isWordUnit(skeleton.units[start] ?? 0) || beginsInsideWord(skeleton, start)) continue;
    const hash = hashAt(skeleton, start);
    if (!dictionary.index.beginnings.mayHold(hash)) continue;
    const limit = taken[next]?.start ?? skeleton.length;
    for (const entry of formsUnder(dictionary, hash)) {
      const end = endOf(skeleton, entry, start);
      if (end >= 0 && end <= limit) found.push({ start, end, entry: { ...entry, near: true } });
    }
  }
  return found;
}

function formsUnder(
  { index: { beginnings }, entriesOf }: Dictionary,
  hash: number,
): readonly FormEntry[] {
  const forms: FormEntry[] = [];
  for (let slot = beginnings.first(hash); slot >= 0; slot = beginnings.next(slot)) {
    for (const entry of entriesOf(beginnings.value(slot))) {
      if (entry.kind === 'form' && !entry.near) forms.push(entry);
    }
  }
  return forms;
}

/** The hash of the seven units from `start`. */
function hashAt({ units }: Skeleton, start: number): number {
  let hash = beginningHash(units[start] ?? 0, units[start + 1] ?? 0);
  for (let i = 2; i < MOST_UNITS; i++) hash = mix(hash, units[start + i] ?? 0);
  return hash;
}

/** Where the misspelt form ends; -1 when what stands at `start` is not the form with one slip. */
function endOf(skeleton: Skeleton, { key }: FormEntry, start: number): number {
  const form = key.skeleton;
  let at = 0;
  while (at < form.length && skeleton.units[start + at] === form.charCodeAt(at)) at++;
  if (at < MOST_UNITS || at === form.length || !mayBeMended(key, at)) return -1;
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

const SHORTEST_WORD = 5;

function mayBeMended({ skeleton, gaps }: FormEntry['key'], at: number): boolean {
  const isStart = (i: number) => gaps !== '' && gaps.charCodeAt(i) !== GAP.none;
  let start = at;
  while (start > 0 && !isStart(start)) start--;
  let end = at + 1;
  while (end < skeleton.length && !isStart(end)) end++;
  return at > start && at < end - 2 && end - start >= SHORTEST_WORD;
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
