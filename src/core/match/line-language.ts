import type { Language } from '../names.ts';

const ENGLISH_LITTLE_WORDS = /\b(?:the|and|to|of|with|for|in|on|an?|or|is|are|by|our|you|your)\b/gi;
const HAN = /[\u3400-\u9fff]/gu;

/** The language a line is written in; names in the other script do not count for much. */
export function lineLanguage(text: string): Language {
  const han = text.match(HAN)?.length ?? 0;
  if (han === 0) return 'en';
  const english = text.match(ENGLISH_LITTLE_WORDS)?.length ?? 0;
  return english >= 2 && english * 4 > han ? 'en' : 'zh';
}
