import type { Answer, Prose, ToBackground } from '../core/messages.ts';
import { proseFor } from '../core/dictionary/prose.ts';
import { withPackTerms } from '../core/packs/pack-terms.ts';
import { resolveInterface } from '../core/settings.ts';
import { showBadge } from '../platform/badge.ts';
import { onLookUp } from '../platform/context-menu.ts';
import { onAccessChange, onAccessGranted, onCommand, onTabGone } from '../platform/events.ts';
import { busiestFrame, forgetTab, rememberFrame } from '../platform/frames.ts';
import { loadGuide, loadReadingDataText, loadTraditional } from '../platform/guide.ts';
import { onFirstInstall, openWelcome } from '../platform/install.ts';
import { answerPages, askPage, type Frame } from '../platform/messages.ts';
import { recompilePacks, loadPackTerms } from '../platform/packs-store.ts';
import { browserLanguage, openGuide } from '../platform/pages.ts';
import { injectInto, syncRegisteredSites } from '../platform/registered-sites.ts';
import { reportError } from '../platform/report-error.ts';
import { changeSettings, loadSettings } from '../platform/settings-store.ts';
import { migrateStore } from '../platform/store.ts';
import { startSync } from '../platform/sync.ts';
import { keepMenuNamed, lookUp } from './look-up.ts';
import { openOwnEntry } from './own-place.ts';

/** Wires the background; every listener is added in the first turn, as a stopped worker needs it. */
export function startBackground(): void {
  answerPages(answer);
  onTabGone((tabId) => void forgetTab(tabId));
  onAccessChange(() => void syncRegisteredSites().catch(reportError));
  onAccessGranted((origins) => void injectInto(origins).catch(reportError));
  onCommand((command, tab) => void obey(command, tab).catch(reportError));
  onFirstInstall(() => void openWelcome().catch(reportError));
  onLookUp((selection) => void lookUp(selection).catch(reportError));
  startSync();
  void start().catch(reportError);
}

async function start(): Promise<void> {
  await migrateStore();
  await recompilePacks();
  await keepMenuNamed();
}

async function answer(message: ToBackground, from: Frame): Promise<Answer> {
  switch (message.type) {
    case 'reading-data':
      return loadReadingDataText();
    case 'found':
      await showBadge(from.tabId, await rememberFrame(from, message.matches));
      return prose(message.terms);
    case 'nothing':
      await showBadge(from.tabId, await rememberFrame(from, 0));
      return null;
    case 'open-guide':
      if (!(await openOwnEntry(message.path))) await openGuide(message.path);
      return null;
  }
}

async function prose(terms: readonly string[]): Promise<Prose> {
  const [shipped, added, settings] = await Promise.all([
    loadGuide(),
    loadPackTerms(),
    loadSettings(),
  ]);
  const guide = withPackTerms(shipped, added);
  const inTraditional = resolveInterface(settings, browserLanguage()) === 'zh-TW';
  return proseFor(guide, terms, inTraditional ? await loadTraditional() : null);
}

async function obey(command: string, tab: { id: number; url: string }): Promise<void> {
  if (command === 'toggle-site' && URL.canParse(tab.url)) {
    const { hostname } = new URL(tab.url);
    await changeSettings(({ sites }) => ({
      sites: { ...sites, [hostname]: sites[hostname] === false },
    }));
  }
  if (command === 'next-term') await askPage(await busiestFrame(tab.id), { type: 'next' });
  if (command === 'previous-term') await askPage(await busiestFrame(tab.id), { type: 'previous' });
}
