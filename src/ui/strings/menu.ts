import type { InterfaceLanguage } from '../../core/settings.ts';

/** The context menu's item; the browser puts the selection in place of `%s`. */
export const LOOK_UP: Record<InterfaceLanguage, string> = {
  'zh-CN': '“%s”说人话是什么',
  'zh-TW': '「%s」說人話是什麼',
  en: 'What “%s” means in plain words',
};
