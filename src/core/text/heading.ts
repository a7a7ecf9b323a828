import type { Section } from '../reading/reading.ts';

/*
 * Headings of postings, in their many forms: a fixed stem (职责, 要求, responsibilities …) that
 * may have something before it (岗位, 主要, minimum) and decoration around it (【】, 一、, a colon).
 */

const STEMS: readonly (readonly [Exclude<Section, 'unknown'>, string])[] = [
  [
    'duties',
    '岗位职责及要求|职责|岗位描述|职位描述|工作描述|职责描述|职位介绍|岗位介绍|工作内容|工作內容|职务说明|職務說明|岗位说明|职位信息|职位说明|主要工作|日常工作|' +
      '职位内容|岗位内容|实习内容|工作任务|工作事项|工作項目|工作职能|你将负责|你将会负责|你的工作|你要做什么|你需要做什么|你需要做什麼|你会做什么|我们需要你做什么|' +
      '職責|工作職責|職位描述|工作描述|職務內容|職務描述|工作說明|工作職掌|負責項目|' +
      'responsibilities|duties|job description|what you.{1,2}ll do|what you will do|what you.{1,2}ll be doing|the role|your role|role description|job duties|' +
      'role overview|in this role,? you will|scope of work|day to day|about the role|about the job|position summary|job summary|key accountabilities|your mission|your tasks',
  ],
  [
    'requirements',
    '任职要求|岗位要求|职位要求|任职资格|任职条件|应聘要求|招聘要求|聘任要求|能力要求|资格要求|基本要求|技能要求|学历要求|经验要求|职位资格|工作要求|实习要求|人员要求|' +
      '必要条件|优先条件|加分项|加分条件|我们希望你|我们期待你|希望你是|你需要具备|你需要具備什麼|你需要具备什么|应聘条件|其他要求|要求|资历要求|岗位条件|职位条件|你需要|' +
      '條件要求|必要條件|加分條件|其他條件|擅長工具|工作技能|學歷要求|應徵條件|應徵資格|職務條件|資格條件|職務需求|任職要求|任職資格|需求條件|職位要求|具備條件|科系要求|工作經歷|基本條件|' +
      'requirements|qualifications|minimum qualifications|preferred qualifications|basic qualifications|skills|who you are|what we.{1,2}re looking for|what we are looking for|about you|' +
      'what you.{1,2}ll bring|what you bring|nice to have|must have|education|experience|you have|what you.{1,2}ll need|key skills|desired skills|skills and experience|skills & experience|requirements & qualifications|you are|bonus points',
  ],
  [
    'benefits',
    '福利待遇|薪资福利|薪酬福利|岗位福利|你将获得|我们提供|福利|工作时间|上班时间|工作地点|公司福利|薪资待遇|薪酬待遇|工资待遇|待遇|办公时间|办公地点|上班地点|公司优势及福利待遇|薪酬组成|' +
      '福利制度|公司福利|工作待遇|薪資待遇|工作時間|上班時段|工作地點|我們提供|福利待遇|' +
      'benefits|what we offer|perks|compensation|our benefits|benefits and perks|we offer|why join us|location|salary|working hours',
  ],
  [
    'company',
    '公司简介|关于我们|企业介绍|公司介绍|团队介绍|部门介绍|企业简介|公司概况|公司地址|联系方式|联系人|公司网址|官方网站|职能类别|关键字|团队简介|公司背景|投递方式|简历投递|' +
      '公司簡介|關於我們|公司介紹|企業介紹|團隊介紹|聯絡方式|應徵方式|' +
      'about us|about the company|about the team|who we are|company description|company overview|about the business|our company|contact',
  ],
];

// What may stand before and after a stem: 主要岗位职责 …, 一、, 【…】, Key …, Responsibilities include.
const BEFORE = String.raw`(?:(?:岗位|职位|工作|主要|核心|具体|崗位|職位|店长日常|你的|我们的|基本|岗位的|key|main|primary|core|your|job|principal|general|required|additional)\s{0,3}){0,3}`;
const AFTER = String.raw`(?:\s*(?:和|及|与|与|、|/|&|and)\s*[^\s:：]{1,16}|\s*包括|\s*如下|\s*include[s]?|\s*是什么)?`;
const OPEN = String.raw`[\s•·●▪■◆○*#\-–—|>★☆▶◎]*(?:[一二三四五六七八九十]{1,2}[、.．]|\d{1,2}[、.．)）]|[(（][一二三四五六七八九十\d][)）])?\s*[【\[［〖「『《(（]?\s*`;
const CLOSE = String.raw`\s*[？?]?\s*[】\]］〗」』》)）]?\s*[:：]?\s*`;

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
