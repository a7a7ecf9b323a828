import type { InterfaceLanguage, MeaningLanguage } from '../core/settings.ts';
import { makeSpeech, useSpeech, type Speech } from './speech.ts';
import { en } from './strings/en.ts';
import { zhCN, type Strings } from './strings/zh-cn.ts';
import { zhTW } from './strings/zh-tw.ts';

export { label, languageTag, SpeechProvider as VoiceProvider } from './speech.ts';

/** How a surface of ours speaks, with every word of the interface. */
export interface Voice extends Speech {
  readonly strings: Strings;
}

const STRINGS: Record<InterfaceLanguage, Strings> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The voice for a reader; `toTraditional` is used for Traditional Chinese only. */
export function makeVoice(
  language: InterfaceLanguage,
  meanings: MeaningLanguage,
  toTraditional?: (text: string) => string,
): Voice {
  return withStrings(makeSpeech(language, meanings, toTraditional));
}

/** The voice of the surface around a component. */
export const useVoice = (): Voice => withStrings(useSpeech());

function withStrings(speech: Speech): Voice {
  return { ...speech, strings: STRINGS[speech.language] };
}

/** A whole percentage, as this language writes it. */
export function percentage({ language }: Voice, percent: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
}

/** A day, as this language writes it; `at` in milliseconds since 1970. */
export function day({ language }: Voice, at: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' }).format(at);
}

/** Words one after the other, as this language lists them. */
export function listed({ language }: Voice, words: readonly string[]): string {
  if (language !== 'en') return words.join('、');
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
