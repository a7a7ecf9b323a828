import type { InterfaceLanguage } from '../core/settings.ts';
import { useSpeech } from './speech.ts';
import { cardEn } from './strings/card/en.ts';
import { cardZhCN, type CardStrings } from './strings/card/zh-cn.ts';
import { cardZhTW } from './strings/card/zh-tw.ts';

const STRINGS: Record<InterfaceLanguage, CardStrings> = {
  'zh-CN': cardZhCN,
  'zh-TW': cardZhTW,
  en: cardEn,
};

/** The card's words in the interface's language. */
export function useCardStrings(): CardStrings {
  return STRINGS[useSpeech().language];
}
