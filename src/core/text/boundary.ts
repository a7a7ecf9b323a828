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
  // Made at the first question: the first use of `Intl` in a process takes tens of milliseconds.
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
    isClean: (window, start, end) => {
      const segments = segmentsOf(window);
      if (MORE_WORDS.has(window.slice(start, end))) {
        return !isTornApart(window, segments, { start, end });
      }
      return (
        isClean(window, segments, { start, end }) &&
        !cutsAtStart(window, segments, start) &&
        !cutsAtEnd(window, segments, end)
      );
    },
    isLoose: (window, start, end) =>
      segmentsOf(window).every(
        ({ index, segment }) =>
          segment.length === 1 || index >= end || index + segment.length <= start,
      ),
  };
}

/** Words of our days that segmenters do not know, as far as they begin or end like a short form. */
const MORE_WORDS = new Set(
  (
    '端口 域名 红线 网课 内核 品控 品相 播客 播报 点击 点赞 动漫 动线 手游 手办 户型 达标 人设 场馆 题型 面料 头像 ' +
    '层级 众筹 断货 盘点 团购 团建 签约 签收 频次 权重 台账 地推 上传 线下 导购 入库 入驻 口播 营销 备货 访谈 下单 送达'
  ).split(' '),
);

/** Whether one of those begins inside and ends outside, and nothing else explains what is outside. */
function cutsAtEnd(window: string, segments: readonly Segment[], end: number): boolean {
  return (
    MORE_WORDS.has(window.slice(end - 1, end + 1)) &&
    isLone(segments, { start: end - 1, end }) &&
    isLone(segments, { start: end, end: end + 1 }) &&
    !MORE_WORDS.has(window.slice(end, end + 2))
  );
}

function cutsAtStart(window: string, segments: readonly Segment[], start: number): boolean {
  return (
    start > 0 &&
    MORE_WORDS.has(window.slice(start - 1, start + 1)) &&
    isLone(segments, { start: start - 1, end: start }) &&
    isLone(segments, { start, end: start + 1 }) &&
    !MORE_WORDS.has(window.slice(start - 2, start))
  );
}

/**
 * Even a word of our days is an accident where two known words tear it apart (个人|设计), or one does and
 * leaves the 地 of an adverb (有效地|推进).
 */
function isTornApart(
  window: string,
  segments: readonly Segment[],
  { start, end }: Stretch,
): boolean {
  const isEndTorn = segments.some(
    ({ index, segment }) => index > start && index < end && index + segment.length > end,
  );
  const isStartTorn = segments.some(
    ({ index, segment }) => index < start && index + segment.length > start,
  );
  return isEndTorn && (isStartTorn || (start > 0 && window[start] === '地'));
}

interface Segment {
  readonly index: number;
  readonly segment: string;
}

function isClean(window: string, segments: readonly Segment[], { start, end }: Stretch): boolean {
  const startsAfterWord = MORE_WORDS.has(window.slice(Math.max(0, start - 2), start));
  const endsBeforeWord = MORE_WORDS.has(window.slice(end, end + 2));
  return segments.every((segment) => {
    const { index } = segment;
    const over = index + segment.segment.length;
    const overStart = index < start && over > start && !startsAfterWord;
    const overEnd = index < end && over > end && !endsBeforeWord;
    return (!overStart && !overEnd) || isExcused(segment, segments, { start, end });
  });
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
  const outside = segment.at(-1) ?? '';
  if (over !== end + 1 || !LITTLE_WORDS.includes(outside)) return false;
  return outside === '的' || isLone(segments, { start, end: index });
}

function isLone(segments: readonly Segment[], { start, end }: Stretch): boolean {
  return (
    end - start === 1 &&
    segments.some((other) => other.index === start && other.segment.length === 1)
  );
}
