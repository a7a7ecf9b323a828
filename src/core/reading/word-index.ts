import type { WordGroup } from '../dictionary/reading-data.ts';
import { createHashChains, mix, type HashChains } from '../match/hash-chains.ts';
import type { Span } from '../text/span.ts';

/*
 * Finds cue words in a line. A word is looked up by its first two units, so the cost is the text's,
 * not the list's. A word inside a longer one that also counts is no witness (媒体 in 新媒体).
 */

/** A group with the thing it speaks for. */
export interface OwnedGroup<Owner> extends WordGroup {
  readonly owner: Owner;
  readonly key: string;
}

/** A group found in a line: its words as they stand, left to right. */
export interface FoundGroup<Owner> {
  readonly group: OwnedGroup<Owner>;
  readonly spans: readonly Span[];
}

interface Word<Owner> {
  readonly text: string;
  /** True when any ending may follow (`analy*`). */
  readonly open: boolean;
  /** Longer stretches that hold the word's characters but not the word. */
  readonly inside: readonly string[];
  readonly groups: readonly OwnedGroup<Owner>[];
}

/** The words a group asks for, ready to be looked up. */
interface Conditions {
  readonly beside: readonly Bare[] | null;
  readonly without: readonly Bare[];
}

/** For a cue, the stretches in which its characters are not the cue (动销: 动销售). */
type Inside = Readonly<Record<string, readonly string[]>>;

/** Words filed under their first two units. */
export interface WordIndex<Owner> {
  readonly starts: HashChains;
  /** By the values of `starts`: the longest have the highest, and so are met first. */
  readonly words: readonly Word<Owner>[];
  /** Filled as groups are asked about: opening the index stays cheap. */
  readonly conditions: Map<OwnedGroup<Owner>, Conditions>;
}

/** Builds the index once; words are as the cue files write them. */
export function buildWordIndex<Owner>(
  groups: readonly OwnedGroup<Owner>[],
  inside: Inside = {},
): WordIndex<Owner> {
  const byText = new Map<string, OwnedGroup<Owner>[]>();
  for (const group of groups) {
    for (const written of group.words) {
      const word = cueText(written);
      const known = byText.get(word);
      if (!known) byText.set(word, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  const words: Word<Owner>[] = [];
  for (const [written, owners] of byText) {
    const open = written.endsWith('*');
    const text = open ? written.slice(0, -1) : written;
    words.push({ text, open, inside: insideOf(inside, text), groups: owners });
  }
  // Of the same length, the first of the files comes first.
  const ordered = words.toReversed().toSorted((a, b) => a.text.length - b.text.length);
  const starts = createHashChains(ordered.length);
  for (const [value, { text }] of ordered.entries()) starts.add(startHash(text, 0), value);
  return { starts, words: ordered, conditions: new Map() };
}

function insideOf(inside: Inside, word: string): readonly string[] {
  return Object.hasOwn(inside, word) ? (inside[word] ?? []) : [];
}

/** Joins what cue words do not tell apart: hyphens and line feeds become spaces. Keeps the length. */
export function cueText(folded: string): string {
  return folded.replaceAll(/[-_\n/]/g, ' ');
}

/** Places of a text where words may begin, with the hashes of what begins there. */
export interface Starts {
  readonly places: readonly number[];
  readonly hashes: readonly number[];
}

/** How the words of several indexes begin: to find the starts of a text once for all of them. */
export function joinStarts(indexes: readonly WordIndex<unknown>[]): HashChains {
  const joined = createHashChains(indexes.reduce((sum, { words }) => sum + words.length, 0));
  for (const { words } of indexes) {
    for (const { text } of words) joined.announce(startHash(text, 0));
  }
  return joined;
}

/** The places of `text` (made by `cueText`) where a word may begin. O(text). */
export function findStarts(text: string, starts: HashChains): Starts {
  const places: number[] = [];
  const hashes: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const hash = startHash(text, place);
    if (!starts.mayHold(hash)) continue;
    places.push(place);
    hashes.push(hash);
  }
  return { places, hashes };
}

/**
 * The groups whose words stand in `text` (made by `cueText`), each with its places. O(text); who asks
 * several indexes about one text finds its starts once.
 */
export function findGroups<Owner>(
  index: WordIndex<Owner>,
  text: string,
  { places, hashes }: Starts = findStarts(text, index.starts),
): FoundGroup<Owner>[] {
  const { starts } = index;
  const holds = conditionOf(index, text);
  const found = new Map<OwnedGroup<Owner>, Span[]>();
  let covered = 0;
  for (const [i, start] of places.entries()) {
    const hash = hashes[i] ?? 0;
    if (!starts.mayHold(hash)) continue;
    const counted = longestAt(index, hash, { text, start, holds });
    if (!counted || counted.end <= covered) continue;
    for (const group of counted.groups) placesOf(found, group).push({ start, end: counted.end });
    covered = counted.end;
  }
  return Array.from(found, ([group, spans]) => ({ group, spans }));
}

interface Place<Owner> {
  readonly text: string;
  readonly start: number;
  readonly holds: (group: OwnedGroup<Owner>) => boolean;
}

/** The longest word that stands there and counts, with its groups. */
function longestAt<Owner>(
  { starts, words }: WordIndex<Owner>,
  hash: number,
  { text, start, holds }: Place<Owner>,
) {
  for (let slot = starts.first(hash); slot >= 0; slot = starts.next(slot)) {
    const word = words[starts.value(slot)];
    if (!word || !standsAt(text, word, start) || isInside(text, word, start)) continue;
    const groups = word.groups.filter(holds);
    if (groups.length > 0) return { groups, end: start + word.text.length };
  }
  return null;
}

function isInside<Owner>(text: string, word: Word<Owner>, start: number): boolean {
  return word.inside.some((longer) => {
    const before = longer.indexOf(word.text);
    return before >= 0 && start >= before && text.startsWith(longer, start - before);
  });
}

function placesOf<K>(found: Map<K, Span[]>, key: K): Span[] {
  const known = found.get(key);
  if (known) return known;
  const places: Span[] = [];
  found.set(key, places);
  return places;
}

function conditionOf<Owner>(
  { conditions }: WordIndex<Owner>,
  text: string,
): (group: OwnedGroup<Owner>) => boolean {
  const known = new Map<OwnedGroup<Owner>, boolean>();
  const isIn = (word: Bare) => standsIn(text, word);
  return (group) => {
    if (!group.with && !group.without) return true;
    const before = known.get(group);
    if (before !== undefined) return before;
    const { beside, without } = conditionsOf(conditions, group);
    const holds = (beside?.some(isIn) ?? true) && !without.some(isIn);
    known.set(group, holds);
    return holds;
  };
}

function conditionsOf<Owner>(
  known: Map<OwnedGroup<Owner>, Conditions>,
  group: OwnedGroup<Owner>,
): Conditions {
  const before = known.get(group);
  if (before) return before;
  const made = {
    beside: group.with?.map(bareOf) ?? null,
    without: group.without?.map(bareOf) ?? [],
  };
  known.set(group, made);
  return made;
}

/** Whether a cue word stands anywhere in `text` (made by `cueText`). */
export function stands(text: string, written: string): boolean {
  return standsIn(text, bareOf(written));
}

function bareOf(written: string): Bare {
  const word = cueText(written);
  const open = word.endsWith('*');
  return { text: open ? word.slice(0, -1) : word, open };
}

function standsIn(text: string, word: Bare): boolean {
  for (let at = text.indexOf(word.text); at >= 0; at = text.indexOf(word.text, at + 1)) {
    if (standsAt(text, word, at)) return true;
  }
  return false;
}

interface Bare {
  readonly text: string;
  readonly open: boolean;
}

function standsAt(text: string, word: Bare, start: number): boolean {
  if (!text.startsWith(word.text, start)) return false;
  const end = start + word.text.length;
  if (isLatin(text, start) && isLatin(text, start - 1)) return false;
  if (word.open || !isLatin(text, end - 1) || !isLatin(text, end)) return true;
  // A plain plural is the same word.
  return text[end] === 's' && !isLatin(text, end + 1);
}

function isLatin(text: string, at: number): boolean {
  const code = at < 0 ? Number.NaN : text.charCodeAt(at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function startHash(text: string, at: number): number {
  return mix(text.charCodeAt(at), at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}
