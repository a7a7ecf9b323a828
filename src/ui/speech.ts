import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Wording } from '../core/names.ts';
import type { InterfaceLanguage, MeaningLanguage } from '../core/settings.ts';

/** In which languages a surface speaks, without the words themselves: content scripts hold few of them. */
export interface Speech {
  readonly language: InterfaceLanguage;
  readonly meanings: MeaningLanguage;
  /** Turns our Simplified prose into what this reader reads. */
  readonly chinese: (text: string) => string;
}

/** The speech for a reader; `toTraditional` is used for Traditional Chinese only. */
export function makeSpeech(
  language: InterfaceLanguage,
  meanings: MeaningLanguage,
  toTraditional: (text: string) => string = (text) => text,
): Speech {
  const chinese = language === 'zh-TW' ? toTraditional : (text: string) => text;
  return { language, meanings, chinese };
}

const SpeechContext = createContext(makeSpeech('zh-CN', 'zh'));

export const SpeechProvider = SpeechContext.Provider;
export const useSpeech = (): Speech => useContext(SpeechContext);

/** A short text (name, label) in the interface's language. */
export function label({ language, chinese }: Speech, wording: Wording): string {
  return language === 'en' ? wording.en : chinese(wording.zh);
}

/** The `lang` of a text of ours for this reader. */
export function languageTag({ language }: Speech, of: Language): InterfaceLanguage {
  if (of === 'en') return 'en';
  return language === 'zh-TW' ? 'zh-TW' : 'zh-CN';
}
