/*
 * Words that stand in many postings and in no entry. For Chinese, which has no spaces: runs of two to
 * five characters whose parts belong together (pointwise mutual information) and whose neighbours
 * vary (so that they are words and not pieces of one); Church & Hanks 1990, Feng et al. 2004.
 * For English: one to three words in a row. Words that stand just as often in postings of other fields
 * are everyday words and come last (a log ratio of shares, as in keyword analysis).
 */

/** A word the dictionary does not know. */
export interface Gap {
  readonly word: string;
  /** In how many postings it stands. */
  readonly postings: number;
  /** How much it belongs to this field: postings times the log ratio of its share here and elsewhere. */
  readonly weight: number;
  /** One place where it stands. */
  readonly example: string;
}

/** The text of a posting between the matches. */
export type UnknownText = readonly string[];

interface Count {
  postings: Set<number>;
  times: number;
  readonly left: Set<string>;
  readonly right: Set<string>;
  readonly example: string;
}

const MAX_HAN = 5;
const MAX_WORDS = 3;
const MIN_POSTINGS = 3;
/** Bits by which parts stand together more often than chance. */
const MIN_COHESION = 3;
const MIN_NEIGHBOURS = 3;
const EXAMPLE_REACH = 8;

/**
 * The unknown words of some postings that belong most to their field, compared with postings of
 * other fields; `[]` when nothing repeats.
 */
export function findGaps(
  postings: readonly UnknownText[],
  others: readonly UnknownText[] = [],
): Gap[] {
  const { counts, characters } = countPieces(postings);
  const elsewhere = countPieces(others).counts;
  const gaps = [...counts].filter(([word, count]) => isWord(word, count, { counts, characters }));
  return gaps
    .filter(([word, count]) => !isPartOfGap(word, count, gaps))
    .map(([word, { postings: found, example }]) => {
      const here = found.size / postings.length;
      const there = ((elsewhere.get(word)?.postings.size ?? 0) + 1) / (others.length + 1);
      return { word, postings: found.size, weight: found.size * Math.log2(here / there), example };
    })
    .toSorted((a, b) => b.weight - a.weight);
}

function countPieces(postings: readonly UnknownText[]): Evidence {
  const counts = new Map<string, Count>();
  let characters = 0;
  for (const [index, stretches] of postings.entries()) {
    for (const stretch of stretches) {
      characters += stretch.length;
      for (const piece of pieces(stretch)) note(counts, piece, { stretch, index });
    }
  }
  return { counts, characters };
}

interface Piece {
  readonly word: string;
  readonly at: number;
}

function* pieces(stretch: string): Generator<Piece> {
  for (const run of stretch.matchAll(/\p{Script=Han}+/gu)) {
    const [text] = run;
    for (let start = 0; start < text.length; start++) {
      for (let length = 1; length <= MAX_HAN && start + length <= text.length; length++) {
        yield { word: text.slice(start, start + length), at: run.index + start };
      }
    }
  }
  const words = [...stretch.matchAll(/[A-Za-z][A-Za-z&/+-]*/g)];
  for (const [index, word] of words.entries()) {
    for (let count = 1; count <= MAX_WORDS && index + count <= words.length; count++) {
      const text = words.slice(index, index + count).map(([w]) => w.toLowerCase());
      yield { word: text.join(' '), at: word.index };
    }
  }
}

function note(
  counts: Map<string, Count>,
  { word, at }: Piece,
  { stretch, index }: { stretch: string; index: number },
): void {
  const end = at + word.length;
  const count = counts.get(word) ?? {
    postings: new Set<number>(),
    times: 0,
    left: new Set<string>(),
    right: new Set<string>(),
    example: stretch.slice(Math.max(0, at - EXAMPLE_REACH), end + EXAMPLE_REACH).trim(),
  };
  count.postings.add(index);
  count.times += 1;
  count.left.add(stretch[at - 1] ?? '');
  count.right.add(stretch[end] ?? '');
  counts.set(word, count);
}

interface Evidence {
  readonly counts: ReadonlyMap<string, Count>;
  readonly characters: number;
}

function isWord(word: string, count: Count, evidence: Evidence): boolean {
  if (count.postings.size < MIN_POSTINGS) return false;
  if (!/\p{Script=Han}/u.test(word)) return word.length > 2;
  if (word.length < 2) return false;
  const varied = Math.min(count.left.size, count.right.size) >= MIN_NEIGHBOURS;
  return varied && cohesion(word, count, evidence) >= MIN_COHESION;
}

// The weakest joint decides.
function cohesion(word: string, { times }: Count, { counts, characters }: Evidence): number {
  let weakest = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < word.length; cut++) {
    const a = counts.get(word.slice(0, cut))?.times ?? 1;
    const b = counts.get(word.slice(cut))?.times ?? 1;
    weakest = Math.min(weakest, Math.log2((times * characters) / (a * b)));
  }
  return weakest;
}

// 爆率 is no gap of its own where it nearly always stands in 引爆率.
function isPartOfGap(word: string, count: Count, gaps: readonly [string, Count][]): boolean {
  return gaps.some(
    ([other, { times }]) =>
      other.length > word.length && other.includes(word) && times * 1.5 >= count.times,
  );
}
