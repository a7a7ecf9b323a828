import * as v from 'valibot';
import { COMPANY_KINDS, type CompanyKind } from './names.ts';

const meaningLanguages = ['auto', 'zh', 'en', 'both'] as const;
const interfaceLanguages = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;
const densities = ['every', 'first'] as const;
const themes = ['auto', 'light', 'dark'] as const;

/** Language our meanings are shown in; 'auto' follows the interface. */
export type MeaningLanguage = Exclude<(typeof meaningLanguages)[number], 'auto'>;
/** Language of buttons and labels; 'auto' follows the browser. */
export type InterfaceLanguage = Exclude<(typeof interfaceLanguages)[number], 'auto'>;

// Each field falls back on its own: one bad value never costs the user the others.
const schema = v.object({
  enabled: v.fallback(v.boolean(), true),
  sites: v.fallback(v.record(v.string(), v.boolean()), {}),
  meanings: v.fallback(v.picklist(meaningLanguages), 'auto'),
  interface: v.fallback(v.picklist(interfaceLanguages), 'auto'),
  density: v.fallback(v.picklist(densities), 'every'),
  theme: v.fallback(v.picklist(themes), 'auto'),
  known: v.fallback(v.array(v.string()), []),
  themesOff: v.fallback(v.array(v.string()), []),
  companyKinds: v.fallback(v.record(v.string(), v.picklist(COMPANY_KINDS)), {}),
});

/** Everything the user can set. */
export type Settings = v.InferOutput<typeof schema>;

/** Settings from storage or a file; whatever is missing or broken takes its default. Never throws. */
export function parseSettings(raw: unknown): Settings {
  return v.parse(schema, typeof raw === 'object' && raw !== null ? raw : {});
}

/** Settings nobody has touched. */
export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** Whether pages of `host` are read. */
export function isOn({ enabled, sites }: Settings, host: string): boolean {
  return enabled && sites[host] !== false;
}

/** The kind the user chose for a company, or null. */
export function chosenKind(settings: Settings, company: string | null): CompanyKind | null {
  return (company && settings.companyKinds[company]) || null;
}

/** The interface language for a browser language such as `zh-HK`; 'auto' resolved. */
export function resolveInterface(settings: Settings, browserLanguage: string): InterfaceLanguage {
  if (settings.interface !== 'auto') return settings.interface;
  if (/^zh\b.*(TW|HK|MO|Hant)/i.test(browserLanguage)) return 'zh-TW';
  return /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

/** The language of meanings; 'auto' resolved. */
export function resolveMeanings(
  { meanings }: Settings,
  language: InterfaceLanguage,
): MeaningLanguage {
  if (meanings !== 'auto') return meanings;
  return language === 'en' ? 'en' : 'zh';
}
