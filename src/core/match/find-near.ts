import { textOfUnits } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Dictionary } from './dictionary.ts';
import { hanAround, type LineText } from './line-text.ts';
import { WILD, type NearIndex } from './near-index.ts';
import type { Hit } from './scan.ts';
import { GAP, isHanUnit, type Skeleton } from './skeleton.ts';

/*
 * Long Chinese forms with one mistake: a wrong character (整合营消), two neighbours swapped (整合销营), a
 * word put in between (媒介年度计划). The trie is walked as for exact forms, with one step aside allowed on
 * the way, so the cost stays O(line). What is found only counts when nothing else explains the text: it
 * must not touch an exact form, its edges must be clean, and the characters that do not fit must not
 * belong to a word the segmenter knows (客户运营 is no misspelt 用户运营).
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
  const found: NearHit[] = [];
  const walk = new Walk(dictionary.near, line.skeleton, found);
  let next = 0;
  for (let start = 0; start + 4 <= line.skeleton.length; start++) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    const limit = taken[next]?.start ?? line.skeleton.length;
    if (limit - start >= 4) walk.from(start, limit);
  }
  return found.filter((hit) => isExplainedBest(hit, dictionary, line));
}

class Walk {
  readonly #index: NearIndex;
  readonly #skeleton: Skeleton;
  readonly #found: NearHit[];
  #start = 0;
  #limit = 0;

  constructor(index: NearIndex, skeleton: Skeleton, found: NearHit[]) {
    this.#index = index;
    this.#skeleton = skeleton;
    this.#found = found;
  }

  from(start: number, limit: number): void {
    const { trie } = this.#index;
    const first = this.#unit(start);
    const second = this.#unit(start + 1);
    this.#start = start;
    this.#limit = limit;
    if (
      trie.mayBegin(first, second) ||
      trie.mayBegin(first, WILD) ||
      trie.mayBegin(WILD, second) ||
      trie.mayBegin(second, first)
    ) {
      this.#exactly(0, start);
    }
  }

  /** Follows the form letter by letter and tries every step aside on the way. */
  #exactly(root: number, from: number): void {
    let node = root;
    for (let at = from; ; at++) {
      this.#aside(node, at);
      if (!this.#runsOn(at)) return;
      node = this.#index.trie.child(node, this.#unit(at));
      if (node === 0) return;
    }
  }

  #aside(node: number, at: number): void {
    const { trie } = this.#index;
    if (!this.#runsOn(at)) return;
    const wild = trie.child(node, WILD);
    if (wild) this.#afterMistake(wild, at + 1, { kind: 'wrong', start: at, end: at + 1 });
    if (!this.#runsOn(at + 1)) return;
    const later = trie.child(node, this.#unit(at + 1));
    if (later && this.#unit(at) !== this.#unit(at + 1)) {
      const swapped = trie.child(later, this.#unit(at));
      if (swapped) this.#afterMistake(swapped, at + 2, { kind: 'swapped', start: at, end: at + 2 });
    }
    const depth = at - this.#start;
    if (depth < 2 || depth % 2 === 1) return;
    this.#afterMistake(node, at + 1, { kind: 'between', start: at, end: at + 1 });
    this.#afterMistake(node, at + 2, { kind: 'between', start: at, end: at + 2 });
  }

  #afterMistake(root: number, from: number, mistake: Mistake): void {
    const { trie, entries } = this.#index;
    let node = root;
    for (let at = from; node !== 0; at++) {
      if (mistake.end < at || mistake.kind !== 'between') {
        for (let index = trie.first(node); index >= 0; index = trie.next(index)) {
          const entry = entries[index];
          if (entry) this.#found.push({ start: this.#start, end: at, entry, mistake });
        }
      }
      if (!this.#runsOn(at)) return;
      node = trie.child(node, this.#unit(at));
    }
  }

  #unit(at: number): number {
    return this.#skeleton.units[at] ?? 0;
  }

  /** Whether the unit belongs to the free stretch and follows without a gap. */
  #runsOn(at: number): boolean {
    if (at >= this.#limit || !isHanUnit(this.#unit(at))) return false;
    const gap = this.#skeleton.gaps[at] ?? 0;
    return at === this.#start || gap === GAP.none || gap === GAP.newline;
  }
}

const LITTLE_WORDS = '的了和与及或等在是为对并以从到将被由向把给让有无不各该其此本我你他';

function isExplainedBest(hit: NearHit, dictionary: Dictionary, { skeleton }: LineText): boolean {
  const { start, end, mistake } = hit;
  const odd = textOfUnits(skeleton.units.slice(mistake.start, mistake.end));
  if (mistake.kind !== 'swapped' && [...odd].some((unit) => LITTLE_WORDS.includes(unit)))
    return false;

  const around = hanAround(skeleton, hit, 3);
  const window = textOfUnits(skeleton.units.slice(around.start, around.end));
  const isWord = (span: Span) =>
    dictionary.witness.isClean(window, span.start - around.start, span.end - around.start);
  if (!isWord({ start, end })) return false;
  if (mistake.kind === 'between') return isWord(mistake);
  return dictionary.witness.isLoose(
    window,
    mistake.start - around.start,
    mistake.end - around.start,
  );
}
