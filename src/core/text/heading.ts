import type { Section } from '../reading/reading.ts';
import { STEMS } from './heading-stems.ts';

/*
 * Headings of postings, in their many forms: a fixed stem (职责, 要求, responsibilities …) that
 * may have something before it (岗位, 主要, minimum) and decoration around it (【】, 一、, a colon).
 */

// What may stand before and after a stem: 主要岗位职责 …, 一、, 【…】, Key …, Responsibilities include.
const BEFORE = String.raw`(?:(?:岗位|职位|工作|主要|核心|具体|崗位|職位|店长日常|你的|我们的|基本|岗位的|key|main|primary|core|your|job|principal|general|required|additional|minimum|preferred|desired|basic|essential|technical|software|personal|professional|other|role|position|work|relevant|daily|the)[\s/]{0,3}){0,3}`;
const AFTER = String.raw`(?:\s*(?:和|及|与|与|、|/|&|and)\s*[^\s:：]{1,16}|\s*包括|\s*如下|\s*include[s]?|\s*是什么|\s+of (?:the|this) (?:role|job|position)|\s+(?:required|preferred|desired)|\s*[(（][一二三四五\d][)）])?`;
const OPEN = String.raw`[\s•·●▪■◆○*#\-–—|｜>★☆▶◎☑✅※◇❖]*(?:[一二三四五六七八九十]{1,2}[、.．]|\d{1,2}[、.．)）]|[(（][一二三四五六七八九十\d][)）])?\s*[【\[［〖「『《(（]?\s*`;
const CLOSE = String.raw`\s*[？?…⋯。]*\s*[】\]］〗」』》)）|｜]?\s*[:：]?\s*`;

const WHOLE = STEMS.map(
  ([section, stems]) =>
    [section, new RegExp(`^${OPEN}${BEFORE}(?:${stems})${AFTER}${CLOSE}$`)] as const,
);
// Whatever stands before a stem, a short line that ends with it and a colon is a heading: Candidate requirements:
const NAMED = STEMS.map(
  ([section, stems]) =>
    [
      section,
      new RegExp(`^${OPEN}[^,，。;；:：]{1,24}(?:${stems})\\s{0,3}[】\\]]?\\s{0,3}[:：]\\s*$`),
    ] as const,
);
const WHOLE_OR_NAMED = [...WHOLE, ...NAMED];
const LEADING = STEMS.map(
  ([section, stems]) =>
    [
      section,
      new RegExp(
        `^${OPEN}${BEFORE}(?:${stems})(?:\\s*[】\\]］〗」』》)）]\\s*[:：]?|\\s*[:：]|\\s+(?=[1一(（①]))\\s*`,
      ),
    ] as const,
);

const MAX_HEADING = 40;

// How every stem begins, as one number a pair of characters: nearly no line holds any of them.
const STEM_STARTS: ReadonlySet<number> = new Set(
  STEMS.flatMap(([, stems]) => stems.split('|').map((stem) => pairAt(stem, 0))),
);

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
}

function mayHoldStem(text: string): boolean {
  for (let i = 0; i + 1 < text.length; i++) if (STEM_STARTS.has(pairAt(text, i))) return true;
  return false;
}

// Patterns that ignore case and know all of Unicode take the engine three times as long to compile,
// on every page: they see small letters instead. The few letters that change their length stay.
function inSmallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A heading found at the start of a text: its section and how many units it takes. */
interface Heading {
  readonly section: Section;
  readonly length: number;
}

/** The heading that a line is, or begins with before its content; null where there is none. */
export function findHeading(line: string): Heading | null {
  const head = inSmallLetters(line.slice(0, MAX_HEADING));
  if (!mayHoldStem(head)) return null;
  if (line.length <= MAX_HEADING) {
    const whole = WHOLE_OR_NAMED.find(([, pattern]) => pattern.test(head));
    if (whole) return { section: whole[0], length: line.length };
  }
  for (const [section, pattern] of LEADING) {
    const found = pattern.exec(head);
    if (found) return { section, length: found[0].length };
  }
  return null;
}

// 不定期聚餐。岗位职责: at the very end, a sentence before it is enough.
const INSIDE = new RegExp(
  `(?<=[\\s。；;！!】])(?:[【\\[]\\s*)?${BEFORE}(?:${STEMS.map(([, stems]) => stems).join('|')})(?:\\s*[】\\]]\\s*[:：]?|\\s*[:：](?!//)|(?<=[。；;！!】][^\\s。；;！!】]{2,12})\\s*$)`,
  'g',
);

const LATIN = /^[a-z]/i;
const SENTENCE_END = /[。.；;！!】]\s*$/u;

/** Offsets at which a heading begins inside a paragraph (任职要求： after the last duty). */
export function headingStarts(paragraph: string): number[] {
  return [...inSmallLetters(paragraph).matchAll(INSIDE)].flatMap(({ index, 0: words }) =>
    // An English heading word in the middle of a sentence, or of a longer heading, begins nothing.
    LATIN.test(words) && !SENTENCE_END.test(paragraph.slice(Math.max(0, index - 4), index))
      ? []
      : [index],
  );
}
