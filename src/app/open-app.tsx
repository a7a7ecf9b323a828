import { render, type ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import '../ui/page.css';
import type { Guide } from '../core/dictionary/guide.ts';
import { NO_PACK_TERMS, withPackTerms } from '../core/packs/pack-terms.ts';
import { resolveInterface, resolveMeanings, type Settings } from '../core/settings.ts';
import { loadGuide, loadTraditional } from '../platform/guide.ts';
import { loadPackTerms, watchPacks } from '../platform/packs-store.ts';
import { browserLanguage } from '../platform/pages.ts';
import { reportError } from '../platform/report-error.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { makeVoice, VoiceProvider } from '../ui/voice.ts';
import { useLive } from './use-live.ts';

/** What every page of the extension starts with. */
export interface AppProps {
  readonly settings: Settings;
  /** With the terms of the user's own entries and packs. */
  readonly guide: Guide;
  /** For what readers type; our own texts are shown through the voice. */
  readonly toTraditional: (text: string) => string;
}

interface ShellProps {
  readonly App: ComponentType<AppProps>;
  readonly guide: Guide;
  readonly first: Settings;
  readonly toTraditional: (text: string) => string;
}

const ADDED = { load: loadPackTerms, watch: watchPacks };

/** Loads settings and guide, then shows `App` in `#root`, always with the settings as they are now. */
export function openApp(App: ComponentType<AppProps>): void {
  // The browser's own notices (ResizeObserver loop …) come without an error.
  addEventListener('error', ({ error }) => error && reportError(error));
  addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
  Promise.all([loadSettings(), loadGuide(), loadTraditional()])
    .then(([first, guide, toTraditional]) => {
      const root = document.getElementById('root');
      if (root) render(<Shell {...{ App, guide, first, toTraditional }} />, root);
      return undefined;
    })
    .catch(reportError);
}

function Shell({ App, guide, first, toTraditional }: ShellProps) {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);

  const [added] = useLive(ADDED, NO_PACK_TERMS);
  const whole = useMemo(() => withPackTerms(guide, added), [guide, added]);
  const language = resolveInterface(settings, browserLanguage());
  const meanings = resolveMeanings(settings, language);
  const systemIsDark = useSystemDark();
  const theme = settings.theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : settings.theme;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }, [language, theme]);

  const voice = useMemo(
    () => makeVoice(language, meanings, toTraditional),
    [language, meanings, toTraditional],
  );
  return (
    <VoiceProvider value={voice}>
      <App settings={settings} guide={whole} toTraditional={toTraditional} />
    </VoiceProvider>
  );
}

function useSystemDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [isDark, setIsDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setIsDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isDark;
}
