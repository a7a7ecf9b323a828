import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Wording } from '../core/names.ts';
import type { InterfaceLanguage, MeaningLanguage } from '../core/settings.ts';
import { en } from './strings/en.ts';
import { zhCN, type Strings } from './strings/zh-cn.ts';
import { zhTW } from './strings/zh-tw.ts';

/** In which languages a surface speaks. */
export interface Voice {
  readonly language: InterfaceLanguage;
  readonly meanings: MeaningLanguage;
  readonly strings: Strings;
  /** Turns our Simplified prose into what this reader reads. */
  readonly chinese: (text: string) => string;
}

const STRINGS: Record<InterfaceLanguage, Strings> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The voice for a reader; `toTraditional` is used for Traditional Chinese only. */
export function makeVoice(
  language: InterfaceLanguage,
  meanings: MeaningLanguage,
  toTraditional: (text: string) => string = (text) => text,
): Voice {
  const chinese = language === 'zh-TW' ? toTraditional : (text: string) => text;
  return { language, meanings, strings: STRINGS[language], chinese };
}

const VoiceContext = createContext(makeVoice('zh-CN', 'zh'));

export const VoiceProvider = VoiceContext.Provider;
export const useVoice = (): Voice => useContext(VoiceContext);

/** A short text (name, label) in the interface's language. */
export function label({ language, chinese }: Voice, wording: Wording): string {
  return language === 'en' ? wording.en : chinese(wording.zh);
}

/** The `lang` of a text of ours for this reader. */
export function languageTag({ language }: Voice, of: Language): InterfaceLanguage {
  if (of === 'en') return 'en';
  return language === 'zh-TW' ? 'zh-TW' : 'zh-CN';
}

/** A whole percentage, as this language writes it. */
export function percentage({ language }: Voice, percent: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
}

/** A count, as this language writes it. */
export function number({ language }: Voice, count: number): string {
  return new Intl.NumberFormat(language).format(count);
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
