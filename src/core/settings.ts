import * as v from 'valibot';
import { COMPANY_KINDS, type CompanyKind } from './names.ts';
import { PALETTES } from './palettes.ts';

const meaningLanguages = ['auto', 'zh', 'en', 'both'] as const;
const interfaceLanguages = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;
const densities = ['every', 'first'] as const;
const themes = ['auto', 'light', 'dark'] as const;

/** Language our meanings are shown in; 'auto' follows the interface. */
export type MeaningLanguage = Exclude<(typeof meaningLanguages)[number], 'auto'>;
/** Language of buttons and labels; 'auto' follows the browser. */
export type InterfaceLanguage = Exclude<(typeof interfaceLanguages)[number], 'auto'>;

/** What each field may hold. */
const fields = {
  enabled: v.boolean(),
  sites: v.record(v.string(), v.boolean()),
  meanings: v.picklist(meaningLanguages),
  interface: v.picklist(interfaceLanguages),
  density: v.picklist(densities),
  theme: v.picklist(themes),
  palette: v.picklist(PALETTES),
  sync: v.boolean(),
  known: v.array(v.string()),
  themesOff: v.array(v.string()),
  companyKinds: v.record(v.string(), v.picklist(COMPANY_KINDS)),
};

// Each field falls back on its own: one bad value never costs the user the others.
const schema = v.object({
  enabled: v.fallback(fields.enabled, true),
  sites: v.fallback(fields.sites, {}),
  meanings: v.fallback(fields.meanings, 'auto'),
  interface: v.fallback(fields.interface, 'auto'),
  density: v.fallback(fields.density, 'every'),
  theme: v.fallback(fields.theme, 'auto'),
  palette: v.fallback(fields.palette, 'classic'),
  sync: v.fallback(fields.sync, true),
  known: v.fallback(fields.known, []),
  themesOff: v.fallback(fields.themesOff, []),
  companyKinds: v.fallback(fields.companyKinds, {}),
});

/** Everything the user can set. */
export type Settings = v.InferOutput<typeof schema>;

/** Settings from storage or a file; whatever is missing or broken takes its default. Never throws. */
export function parseSettings(raw: unknown): Settings {
  return v.parse(schema, asRecord(raw));
}

/** Only the fields that are given and hold what they may; `{}` for nonsense. Never throws. */
export function parseGivenSettings(raw: unknown): Partial<Settings> {
  const given = asRecord(raw);
  const parsed = parseSettings(given);
  return Object.fromEntries(
    Object.entries(parsed).filter(
      ([name]) => Object.hasOwn(given, name) && isValid(name, given[name]),
    ),
  );
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

function isValid(name: string, value: unknown): boolean {
  return Object.entries(fields).some(([field, rule]) => field === name && v.is(rule, value));
}

function asRecord(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
}
