import type { InterfaceLanguage } from '../../core/settings.ts';
import { panelEn } from '../strings/panel/en.ts';
import { panelZhCN, type PanelStrings } from '../strings/panel/zh-cn.ts';
import { panelZhTW } from '../strings/panel/zh-tw.ts';
import { useVoice } from '../voice.ts';

const STRINGS: Record<InterfaceLanguage, PanelStrings> = {
  'zh-CN': panelZhCN,
  'zh-TW': panelZhTW,
  en: panelEn,
};

/** The side panel's words in the interface's language. */
export function usePanelStrings(): PanelStrings {
  return STRINGS[useVoice().language];
}
