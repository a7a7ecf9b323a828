import { plainText } from '../../../src/core/dictionary/links.ts';
import type { Problem, Source } from '../load.ts';
import { allTexts, type PlacedText } from './texts.ts';

interface Rule {
  readonly language: 'zh' | 'en';
  readonly rule: string;
  readonly breaks: (text: string) => boolean;
}

const HAN = '\\p{Script=Han}';
const quoted = /[“"'‘(][^”"'’)]*[”"'’)]/gu;

const RULES: readonly Rule[] = [
  {
    language: 'zh',
    rule: 'Chinese takes full-width punctuation',
    breaks: (text) =>
      new RegExp(`${HAN}["'”’）]?\\s*[,;:!?()]|[,;:!?()]\\s*["'“‘（]?${HAN}`, 'u').test(text) ||
      new RegExp(`${HAN}\\.(\\s|$|${HAN})`, 'u').test(text),
  },
  {
    language: 'zh',
    rule: 'one space between Chinese and Latin letters or digits',
    breaks: (text) => new RegExp(`${HAN}[A-Za-z0-9]|[A-Za-z0-9]${HAN}`, 'u').test(text),
  },
  {
    language: 'zh',
    rule: 'no space beside full-width punctuation',
    breaks: (text) => /\s[，。；：？！、）》”]|[，。；：？！、（《“]\s/u.test(text),
  },
  { language: 'zh', rule: 'has no Chinese', breaks: (text) => !new RegExp(HAN, 'u').test(text) },
  {
    language: 'en',
    rule: 'English takes no full-width punctuation',
    breaks: (text) => /[，。；：？！、（）《》【】]/u.test(text),
  },
  {
    language: 'en',
    rule: 'English is in English (Chinese words only in quotation marks or brackets)',
    breaks: (text) => new RegExp(HAN, 'u').test(text.replace(quoted, '')),
  },
  {
    language: 'en',
    rule: 'no double spaces',
    breaks: (text) => /\S {2,}\S/.test(text),
  },
];

const SENTENCE = /(^|\.)(meaning|see|tell|means|kinds\.\w+|plain|how|text|detail)$/;

/** Texts that break the typographic rules of their language. */
export function checkTypography(source: Source): Problem[] {
  return allTexts(source).flatMap((placed) => {
    const text = plainText(placed.text).trim();
    return [
      ...RULES.filter((r) => r.language === placed.language && mayBreak(placed, r) && r.breaks(text)),
      ...(SENTENCE.test(placed.field) && !/[。！？.!?…][”"）)]?$/u.test(text) ? [NO_END] : []),
    ].map(({ rule }) => ({
      file: placed.file,
      entry: placed.entry,
      field: placed.field,
      rule: `${rule}: ${text}`,
    }));
  });
}

const NO_END = { rule: 'a sentence ends with its full stop' };

// Names and example lines may be Latin only ("GTM", "KOL").
function mayBreak(placed: PlacedText, { rule }: Rule): boolean {
  return rule !== 'has no Chinese' || SENTENCE.test(placed.field);
}
