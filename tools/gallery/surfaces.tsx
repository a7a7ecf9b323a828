import { WaitingCard } from '../../src/ui/popover/WaitingCard.tsx';
import { card } from './draw-card.tsx';
import { compared, framed, pasted, pasteForm } from './draw-guide.tsx';
import { options, panel, welcome } from './draw-pages.tsx';
import { popup, readingOf } from './draw-popup.tsx';
import { FIRST_DAY } from './sample-options.ts';
import { boardSample, boardSampleIn, pasteSample } from './samples.ts';
import type { Surface } from './surface.tsx';

const POPUP = { page: 'popup', width: 400, height: 600 } as const;
const TAB = { page: 'guide', width: 1200, height: 800 } as const;
const PHONE = { page: 'guide', width: 320, height: 640 } as const;
const CARD = { page: 'card', width: 400, height: 480 } as const;
const PANEL = { page: 'panel', width: 380, height: 720 } as const;
const OPTIONS = { page: 'options', width: 1100, height: 800 } as const;
/** Terms of the sample postings, on duty lines. */
const ON_LINES = { 'zh-CN': 'seeding', 'zh-TW': 'influencer', en: 'trade-marketing' } as const;
const WELCOME = { page: 'welcome', width: 1100, height: 800 } as const;

/** Every surface, as it is shown in the gallery and looked at by axe. */
export const SURFACES: readonly Surface[] = [
  { name: 'popover', ...CARD, render: card(ON_LINES) },
  { name: 'popover-two-senses', ...CARD, render: card('sql', { senses: 2, words: 'SQL' }) },
  { name: 'popover-near', ...CARD, render: card('word-of-mouth', { near: true, kind: 'fmcg' }) },
  { name: 'popover-known', ...CARD, render: card(ON_LINES, { known: true }) },
  { name: 'popover-320', ...CARD, width: 320, render: card('gtm', { words: 'GTM' }) },
  {
    name: 'popover-waiting',
    ...CARD,
    render: (_, theme) => <WaitingCard words="种草" theme={theme} />,
  },
  { name: 'popup', ...POPUP, render: (language) => popup(readingOf(boardSampleIn(language))) },
  {
    name: 'popup-mismatch',
    ...POPUP,
    isLong: true,
    render: (language) => popup(readingOf(pasteSample(language))),
  },
  {
    name: 'popup-search',
    ...POPUP,
    act: type('zhong'),
    render: () => popup({ kind: 'no-posting' }),
  },
  {
    name: 'popup-search-none',
    ...POPUP,
    act: type('0731'),
    render: () => popup({ kind: 'no-posting' }),
  },
  {
    name: 'popup-role',
    ...POPUP,
    act: press('.map [data-role=media]'),
    render: () => popup({ kind: 'no-posting' }),
  },
  { name: 'popup-no-marketing', ...POPUP, render: () => popup(readingOf(boardSample('engineer'))) },
  { name: 'popup-off', ...POPUP, render: () => popup({ kind: 'off' }, { onHere: false }) },
  { name: 'popup-no-access', ...POPUP, render: () => popup({ kind: 'no-access' }) },
  { name: 'popup-fixed', ...POPUP, render: () => popup({ kind: 'fixed' }, { host: '' }) },
  { name: 'popup-reload', ...POPUP, render: () => popup({ kind: 'reload' }) },
  { name: 'guide-home', ...TAB, render: framed('') },
  { name: 'guide-home-320', ...PHONE, render: framed('') },
  { name: 'guide-role', ...TAB, render: framed('role/gtm') },
  { name: 'guide-role-320', ...PHONE, render: framed('role/comms-planning') },
  { name: 'guide-term', ...TAB, render: framed('term/channel') },
  { name: 'guide-terms', ...TAB, render: framed('terms') },
  { name: 'guide-theme', ...TAB, render: framed('theme/slang') },
  { name: 'guide-workflow', ...TAB, render: framed('workflow') },
  { name: 'guide-kinds', ...TAB, render: framed('kinds') },
  { name: 'guide-kinds-320', ...PHONE, render: framed('kinds') },
  { name: 'guide-search', ...TAB, render: framed('search/信息牛') },
  { name: 'guide-paste', ...TAB, render: framed('paste', pasteForm) },
  { name: 'guide-pasted', ...TAB, render: framed('paste', pasted) },
  {
    name: 'guide-pasted-card',
    ...TAB,
    act: press('.posting-line .term'),
    render: framed('paste', pasted),
  },
  { name: 'guide-pasted-320', ...PHONE, render: framed('paste', pasted) },
  {
    name: 'guide-compare',
    ...TAB,
    render: framed('compare', () => compared(['hardware', 'fmcg', 'taiwan'])),
  },
  { name: 'guide-compare-one', ...TAB, render: framed('compare', () => compared(['fmcg'])) },
  { name: 'guide-compare-none', ...TAB, render: framed('compare', () => compared([])) },
  { name: 'panel', ...PANEL, render: panel((language) => readingOf(boardSampleIn(language))) },
  {
    name: 'panel-term',
    ...PANEL,
    act: press('.term'),
    render: panel((language) => readingOf(pasteSample(language))),
  },
  { name: 'panel-none', ...PANEL, height: 300, render: panel(() => ({ kind: 'no-posting' })) },
  { name: 'options', ...OPTIONS, render: options() },
  {
    name: 'options-form',
    ...OPTIONS,
    act: press('#own .strong'),
    render: options({ ...FIRST_DAY, problem: 'full' }),
  },
  { name: 'options-320', ...OPTIONS, width: 320, render: options() },
  { name: 'welcome', ...WELCOME, render: welcome },
  { name: 'welcome-320', ...WELCOME, width: 320, render: welcome },
];

function press(selector: string) {
  return (root: ParentNode) => {
    root.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
}

function type(text: string) {
  return (root: ParentNode) => {
    const input = root.querySelector('input');
    if (!input) return;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.scrollIntoView({ block: 'start' });
  };
}
