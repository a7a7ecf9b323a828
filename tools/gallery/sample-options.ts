import guide from 'virtual:guide';
import { parsePack } from '../../src/core/packs/pack.ts';
import { parseSettings, type InterfaceLanguage } from '../../src/core/settings.ts';
import type { OptionsViewProps } from '../../src/ui/options/OptionsView.tsx';
import { optionsEn } from '../../src/ui/strings/options/en.ts';
import { optionsZhCN } from '../../src/ui/strings/options/zh-cn.ts';
import { optionsZhTW } from '../../src/ui/strings/options/zh-tw.ts';

const report = parsePack(
  {
    name: '航天黑话',
    terms: [
      { id: 'orbit', forms: { zh: ['绕圈'] }, meaning: '一圈又一圈。' },
      { id: 'x', forms: { zh: ['登'] }, meaning: '一个字。' },
      { id: 'Bad', colour: 'red' },
    ],
  },
  'x',
);
const pack = report.ok ? report.pack : { id: '', name: '', terms: [] };
const nothing = () => undefined;

export const entry = (n: number) => ({
  id: `e${n}`,
  words: [`词条${n}`, `entry ${n}`],
  zh: '开个会，把各家的活对一遍。',
  en: '',
  role: null,
});

const IN_USE: OptionsViewProps = {
  appName: 'JD 说人话',
  settings: parseSettings({ themesOff: ['slang'], known: ['a'] }),
  onChange: nothing,
  themes: guide.themes,
  keys: {
    shortcuts: [
      { name: '_execute_action', keys: 'Alt+Shift+J' },
      { name: 'next-term', keys: 'Alt+Shift+N' },
      { name: 'toggle-site', keys: '' },
    ],
    onChangeKeys: nothing,
  },
  sites: {
    off: ['www.zhipin.com'],
    granted: ['*://jobs.example.com/*'],
    onSwitchOn: nothing,
    onWithdraw: nothing,
  },
  known: {
    known: [
      { id: 'seeding', name: '种草' },
      { id: 'gtm', name: 'GTM' },
    ],
    onPutBack: nothing,
  },
  own: {
    own: [entry(1), entry(2)],
    roles: guide.roles,
    startWith: null,
    newId: () => 'new',
    onSave: () => Promise.resolve(true),
    onDelete: nothing,
    onExport: nothing,
  },
  packs: {
    packs: [pack],
    isReading: false,
    report,
    onImport: nothing,
    onExport: nothing,
    onRemove: nothing,
  },
  data: {
    isSyncOn: true,
    sync: { at: 1_790_000_000_000, problem: null, spilled: 4321 },
    isReading: false,
    restored: { ok: true, items: 12, left: [], refused: 2 },
    onSync: nothing,
    onBackup: nothing,
    onRestore: nothing,
  },
  errors: {
    errors: [
      {
        at: 1_790_000_000_000,
        version: '1.0.0',
        message: 'TypeError: … is not a function',
        stack: ['content.js:1:2'],
      },
    ],
    isCopied: false,
    onCopy: nothing,
    onClear: nothing,
  },
  problem: null,
  done: null,
  onDismiss: nothing,
  onOpenGuide: nothing,
  onOpenWelcome: nothing,
};

const STRINGS = { 'zh-CN': optionsZhCN, 'zh-TW': optionsZhTW, en: optionsEn };

/** Options in the middle of use. */
export function sampleOptions(
  change: Partial<OptionsViewProps> = {},
  language: InterfaceLanguage = 'zh-CN',
): OptionsViewProps {
  const done = { message: STRINGS[language].removed('拉齐'), undo: nothing };
  const appName = language === 'en' ? 'Plain JD' : IN_USE.appName;
  return { ...IN_USE, appName, done, ...change };
}

/** Options of someone who has changed nothing yet. */
export const FIRST_DAY: Partial<OptionsViewProps> = {
  settings: parseSettings({}),
  sites: { ...IN_USE.sites, off: [], granted: [] },
  known: { ...IN_USE.known, known: [] },
  own: { ...IN_USE.own, own: [] },
  packs: { ...IN_USE.packs, packs: [], report: null },
  data: { ...IN_USE.data, isSyncOn: false, sync: null, restored: null },
  errors: { ...IN_USE.errors, errors: [] },
  done: null,
};
