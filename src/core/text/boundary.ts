/*
 * Chinese has no spaces: 部分销售 holds the characters of 分销 but not the word. `Intl.Segmenter` cannot
 * find our terms (it knows neither 种草 nor 私域), but it is a good witness against them: when a word it
 * does know begins outside the candidate and ends inside it, or the other way round, the candidate is an
 * accident. It is slow, so it only sees a few characters around short candidates, and remembers what it
 * said.
 */

/** Answers about the stretch `[start, end)` of a few characters of running text. */
export interface BoundaryWitness {
  /** Whether no known word speaks against the stretch being words of its own. */
  isClean(window: string, start: number, end: number): boolean;
  /** Whether no character of the stretch belongs to a known word. */
  isLoose(window: string, start: number, end: number): boolean;
}

/** How many windows a witness remembers before it starts anew. */
const MAX_REMEMBERED = 4096;

/** A witness with a memory of its own; one that always agrees where the engine has no segmenter. */
export function createBoundaryWitness(): BoundaryWitness {
  if (typeof Intl.Segmenter !== 'function') return { isClean: () => true, isLoose: () => false };
  // Made at the first question: it costs a millisecond or two, and most pages ask none.
  let segmenter: Intl.Segmenter | null = null;
  const remembered = new Map<string, readonly Segment[]>();

  const segmentsOf = (window: string): readonly Segment[] => {
    const known = remembered.get(window);
    if (known) return known;
    segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
    const segments = Array.from(segmenter.segment(window), ({ index, segment }) => ({
      index,
      segment,
    }));
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(window, segments);
    return segments;
  };

  return {
    isClean: (window, start, end) => isClean(segmentsOf(window), start, end),
    isLoose: (window, start, end) =>
      segmentsOf(window).every(
        ({ index, segment }) =>
          segment.length === 1 || index >= end || index + segment.length <= start,
      ),
  };
}

interface Segment {
  readonly index: number;
  readonly segment: string;
}

function isClean(segments: readonly Segment[], start: number, end: number): boolean {
  const crossing = segments.filter(({ index, segment }) => {
    const over = index + segment.length;
    const overStart = index < start && over > start;
    const overEnd = index < end && over > end;
    return overStart || overEnd;
  });
  return crossing.every((segment) => isExcused(segment, segments, { start, end }));
}

/** Little words that the segmenter joins to a noun before them: 达|人的, 大|区内, 类|目的. */
const LITTLE_WORDS = '的等内外上下中里间前后及和与并为们数';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A word that leaves the rest of the candidate as a lone character is weak evidence. It does not count
 * when ours leaves only a little word, or, on the left, the 部 of a department (市场部|分销).
 */
function isExcused(
  { index, segment }: Segment,
  segments: readonly Segment[],
  { start, end }: Stretch,
): boolean {
  const over = index + segment.length;
  if (index < start) {
    const before = segments.find((other) => other.index + other.segment.length === index);
    const isDepartment = segment.startsWith('部') && (before?.segment.length ?? 0) > 1;
    return isDepartment && index === start - 1 && isLone(segments, { start: over, end });
  }
  return (
    over === end + 1 &&
    LITTLE_WORDS.includes(segment.at(-1) ?? '') &&
    isLone(segments, { start, end: index })
  );
}

function isLone(segments: readonly Segment[], { start, end }: Stretch): boolean {
  return (
    end - start === 1 &&
    segments.some((other) => other.index === start && other.segment.length === 1)
  );
}
