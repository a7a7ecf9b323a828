import type { Span } from '../text/span.ts';
import type { BlockEntry, Dictionary, Entry, FormEntry, WordEntry } from './dictionary.ts';
import { fitKey } from './fit-key.ts';
import { GAP, isWordUnit, type Skeleton } from './skeleton.ts';

/** An entry of the dictionary that stands somewhere, at skeleton indices. */
export interface Hit<E extends Entry = FormEntry> extends Span {
  readonly entry: E;
}

export interface Found {
  readonly forms: readonly Hit[];
  readonly words: readonly Hit<WordEntry>[];
  readonly blocks: readonly Hit<BlockEntry>[];
  /** Nodes visited: what the scan cost. */
  readonly steps: number;
}

/** Every entry that stands in the skeleton as words, by start and then by length. O(skeleton). */
export function scan(
  { trie, entries }: Pick<Dictionary, 'trie' | 'entries'>,
  skeleton: Skeleton,
): Found {
  const found: Lists = { forms: [], words: [], blocks: [] };
  const { units, gaps, length } = skeleton;
  let steps = 0;
  for (let start = 0; start < length; start++) {
    if (isInsideWord(skeleton, start)) continue;
    if (!trie.mayBegin(units[start] ?? 0, units[start + 1] ?? 0)) continue;
    let node = 0;
    for (let at = start; at < length; at++) {
      if (at > start && (gaps[at] ?? 0) & GAP.hard) break;
      steps++;
      node = trie.child(node, units[at] ?? 0);
      if (node === 0) break;
      for (let index = trie.first(node); index >= 0; index = trie.next(index)) {
        record(found, entries[index], { skeleton, start });
      }
    }
  }
  return { ...found, steps };
}

interface Lists {
  forms: Hit[];
  words: Hit<WordEntry>[];
  blocks: Hit<BlockEntry>[];
}

function record(
  found: Lists,
  entry: Entry | undefined,
  place: { skeleton: Skeleton; start: number },
) {
  if (!entry) return;
  const { start } = place;
  const end = fitKey(place.skeleton, entry.key, start);
  if (end < 0) return;
  switch (entry.kind) {
    case 'form':
      found.forms.push({ start, end, entry });
      break;
    case 'word':
      found.words.push({ start, end, entry });
      break;
    case 'block':
      found.blocks.push({ start, end, entry });
  }
}

/** Words of alphabets are only looked for where they begin. */
function isInsideWord({ units, gaps }: Skeleton, at: number): boolean {
  return (
    at > 0 && gaps[at] === GAP.none && isWordUnit(units[at] ?? 0) && isWordUnit(units[at - 1] ?? 0)
  );
}
