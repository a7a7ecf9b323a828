import type { InterfaceLanguage } from '../../core/settings.ts';
import { optionsEn } from '../strings/options/en.ts';
import { optionsZhCN, type OptionsStrings } from '../strings/options/zh-cn.ts';
import { optionsZhTW } from '../strings/options/zh-tw.ts';
import { useVoice } from '../voice.ts';

const STRINGS: Record<InterfaceLanguage, OptionsStrings> = {
  'zh-CN': optionsZhCN,
  'zh-TW': optionsZhTW,
  en: optionsEn,
};

/** The options' words in the interface's language; apart, so that pages never load them. */
export function useOptionsStrings(): OptionsStrings {
  return STRINGS[useVoice().language];
}

/** Numbers as this reader writes them. */
export function useNumber(): (n: number) => string {
  const { language } = useVoice();
  return (n) => new Intl.NumberFormat(language).format(n);
}
