import type { Span } from '../text/span.ts';
import type { BlockEntry, Dictionary, Entry, FormEntry, WordEntry } from './dictionary.ts';
import { fitKey } from './fit-key.ts';
import { beginningHash, MOST_UNITS } from './form-index.ts';
import { mix } from './hash-chains.ts';
import { beginsInsideWord, GAP, type Skeleton } from './skeleton.ts';

/** An entry of the dictionary that stands somewhere, at skeleton indices. */
export interface Hit<E extends Entry = FormEntry> extends Span {
  readonly entry: E;
}

export interface Found {
  readonly forms: readonly Hit[];
  readonly words: readonly Hit<WordEntry>[];
  readonly blocks: readonly Hit<BlockEntry>[];
}

/** Every entry that stands in the skeleton as words, by start and then by length. O(skeleton). */
export function scan({ index, entriesOf }: Dictionary, skeleton: Skeleton): Found {
  const found: Lists = { forms: [], words: [], blocks: [] };
  const { beginnings } = index;
  const { units, gaps, length } = skeleton;
  const standing: Standing[] = [];

  const look = (hash: number, start: number) => {
    for (let slot = beginnings.first(hash); slot >= 0; slot = beginnings.next(slot)) {
      const value = beginnings.value(slot);
      for (const entry of entriesOf(value)) {
        if (!standsAt(skeleton, entry.key.skeleton, start)) continue;
        // colour and color are filed apart, and both begin what stands here.
        if (standing.some((known) => known.entry === entry)) continue;
        const end = fitKey(skeleton, entry.key, start);
        if (end >= 0) standing.push({ start, end, entry, value });
      }
    }
  };

  for (let start = 0; start < length; start++) {
    if (beginsInsideWord(skeleton, start)) continue;
    const first = units[start] ?? 0;
    const lone = beginningHash(first, 0);
    if (beginnings.mayHold(lone)) look(lone, start);
    const last = Math.min(length, start + MOST_UNITS) - 1;
    let hash = beginningHash(first, units[start + 1] ?? 0);
    for (let at = start + 1; at <= last && beginnings.mayHold(hash); at++) {
      if ((gaps[at] ?? 0) & GAP.hard) break;
      look(hash, start);
      hash = mix(hash, units[at + 1] ?? 0);
    }
    if (standing.length > 0) record(found, standing);
  }
  return found;
}

interface Lists {
  forms: Hit[];
  words: Hit<WordEntry>[];
  blocks: Hit<BlockEntry>[];
}

interface Standing extends Hit<Entry> {
  readonly value: number;
}

/** Sorts what stands at one place into `found` and empties `standing`. */
function record({ forms, words, blocks }: Lists, standing: Standing[]): void {
  if (standing.length > 1) standing.sort(byLength);
  for (const { start, end, entry } of standing) {
    if (entry.kind === 'form') forms.push({ start, end, entry });
    else if (entry.kind === 'word') words.push({ start, end, entry });
    else blocks.push({ start, end, entry });
  }
  standing.length = 0;
}

/** The shorter first, then what comes first in the dictionary. */
function byLength(a: Standing, b: Standing): number {
  return a.entry.key.skeleton.length - b.entry.key.skeleton.length || a.value - b.value;
}

function standsAt({ units, length }: Skeleton, word: string, start: number): boolean {
  if (start + word.length > length) return false;
  for (let i = 0; i < word.length; i++) {
    if (units[start + i] !== word.charCodeAt(i)) return false;
  }
  return true;
}
