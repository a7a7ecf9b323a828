/*
 * The skeleton of a folded text: its units without what may stand between the parts of a word (white
 * space, hyphens, dots, slashes, quotes). K.O.L., k-o-l and KOL have the same skeleton, so one trie
 * finds them all; the gaps are kept beside it and judged once a form is found. Other punctuation stays
 * in the skeleton, where no form contains it, and so parts words. O(text).
 */

/** What stands before a skeleton unit; bits, since several may stand together. */
export const GAP = {
  none: 0,
  space: 1,
  newline: 2,
  hyphen: 4,
  dot: 8,
  slash: 16,
  quote: 32,
  /** Never inside a form: the end of a sentence, a blank line, a row of separators. */
  hard: 64,
} as const;

export interface Skeleton {
  readonly length: number;
  readonly units: Uint16Array;
  /** `GAP` bits before each unit. */
  readonly gaps: Uint8Array;
  /** Offset of each unit in the folded text. */
  readonly offsets: Uint32Array;
}

/** The skeleton of a folded text. */
export function skeletonOf(folded: string): Skeleton {
  return createSkeletonMaker()(folded);
}

/**
 * Makes skeletons in the same memory over and over, which is three allocations less for every line:
 * each one is good until the next is made.
 */
export function createSkeletonMaker(): (folded: string) => Skeleton {
  let memory = allocate(64);
  return (folded) => {
    if (folded.length > memory.units.length) memory = allocate(folded.length * 2);
    return { ...memory, length: fill(memory, folded) };
  };
}

type Memory = Omit<Skeleton, 'length'>;

function allocate(size: number): Memory {
  return {
    units: new Uint16Array(size),
    gaps: new Uint8Array(size),
    offsets: new Uint32Array(size),
  };
}

function fill({ units, gaps, offsets }: Memory, folded: string): number {
  let length = 0;
  let gap = 0;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const bit = gapBit(unit);
    if (bit !== GAP.none) {
      gap = joinGap(gap, bit);
      continue;
    }
    units[length] = unit;
    gaps[length] = gap;
    offsets[length] = i;
    length++;
    gap = GAP.none;
  }
  return length;
}

/** The `GAP` bit of a folded unit; `GAP.none` for those that stay in the skeleton. */
export function gapBit(unit: number): number {
  if (unit > 0xb7) return GAP.none;
  switch (unit) {
    case 0x20:
      return GAP.space;
    case 0x0a:
      return GAP.newline;
    case 0x2d:
      return GAP.hyphen;
    case 0x2e:
    case 0xb7:
      return GAP.dot;
    case 0x2f:
      return GAP.slash;
    case 0x22:
    case 0x27:
      return GAP.quote;
    default:
      return GAP.none;
  }
}

const BLANK = GAP.space | GAP.newline;

/** A second visible separator, a second line feed, a dot before white space or a mark after a line feed makes a gap hard. */
function joinGap(gap: number, bit: number): number {
  const twice = (gap & bit & ~GAP.space) !== 0;
  const sentenceEnd = (gap & GAP.dot) !== 0 && (bit & BLANK) !== 0;
  // A mark after a line feed begins an item of a list; one before it (live-⏎stream) parts a word.
  const severalMarks = (gap & ~GAP.space) !== 0 && (bit & BLANK) === 0;
  return twice || sentenceEnd || severalMarks ? gap | bit | GAP.hard : gap | bit;
}

/** Letters and digits of alphabets whose words have edges; `_` and `@` hold words together. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) ||
      (unit >= 0x30 && unit <= 0x39) ||
      unit === 0x5f ||
      unit === 0x40
    );
  }
  return (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x52f);
}

/** Chinese characters of the basic plane. */
export function isHanUnit(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Words of alphabets are only looked for where they begin. */
export function beginsInsideWord({ units, gaps }: Skeleton, at: number): boolean {
  return (
    at > 0 && gaps[at] === GAP.none && isWordUnit(units[at] ?? 0) && isWordUnit(units[at - 1] ?? 0)
  );
}
