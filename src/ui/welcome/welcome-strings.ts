import type { InterfaceLanguage } from '../../core/settings.ts';
import { welcomeEn } from '../strings/welcome/en.ts';
import { welcomeZhCN, type WelcomeStrings } from '../strings/welcome/zh-cn.ts';
import { welcomeZhTW } from '../strings/welcome/zh-tw.ts';
import { useVoice } from '../voice.ts';

const STRINGS: Record<InterfaceLanguage, WelcomeStrings> = {
  'zh-CN': welcomeZhCN,
  'zh-TW': welcomeZhTW,
  en: welcomeEn,
};

/** The first page's words in the interface's language. */
export function useWelcomeStrings(): WelcomeStrings {
  return STRINGS[useVoice().language];
}
