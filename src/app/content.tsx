import type { CompanyKind } from '../core/names.ts';
import { readingDataOfWorld } from '../core/dictionary/shipped-reading-data.ts';
import { createLineCache, readInSlices } from '../core/reading/read-in-slices.ts';
import { compileReader } from '../core/reading/reader.ts';
import { chosenKind, isOn, type Settings } from '../core/settings.ts';
import { startSession, type Session } from '../page/session.ts';
import { answerExtension } from '../platform/messages.ts';
import { reportError } from '../platform/report-error.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import highlightCss from '../page/highlight.css?inline';
import { createAnswers } from './answers.ts';
import { createRenderCard, popoverCss } from './render-card.tsx';
import { makeStyleOf } from './style-of.ts';

/** Reads this frame whenever the settings allow it, until `signal` aborts. */
export async function runContent(signal: AbortSignal): Promise<void> {
  let settings = await loadSettings();
  let running: { session: Session; life: AbortController } | null = null;
  // The user's word on this page's company, also where the page does not name it.
  let kindHere: CompanyKind | null = null;

  const apply = (next: Settings): void => {
    const before = settings;
    settings = next;
    if (!isOn(next, location.hostname)) {
      running?.life.abort();
      running = null;
    } else if (!running) {
      const life = new AbortController();
      running = {
        life,
        session: open(
          { settings: () => settings, kindHere: () => kindHere },
          AbortSignal.any([signal, life.signal]),
        ),
      };
    } else {
      if (needsReread(before, next)) running.session.reread();
      running.session.setView(viewOf(next));
    }
  };

  if (signal.aborted) return;
  apply(settings);
  watchSettings(apply, signal);
  answerExtension((message) => {
    const nothing = { host: location.hostname, posting: null, reading: null };
    if (!running) return nothing;
    const { session } = running;
    switch (message.type) {
      case 'page-state':
        break;
      case 'next':
        session.next();
        break;
      case 'previous':
        session.previous();
        break;
      case 'jump':
        session.jumpTo(message);
        break;
      case 'set-kind':
        kindHere = message.kind;
        void rememberKind(session.reading()?.posting.company ?? null, message.kind);
        session.reread();
        break;
    }
    return { ...nothing, ...session.reading() };
  }, signal);
}

interface Wishes {
  readonly settings: () => Settings;
  readonly kindHere: () => CompanyKind | null;
}

function open({ settings, kindHere }: Wishes, signal: AbortSignal): Session {
  const data = readingDataOfWorld();
  const reader = compileReader(data);
  const cache = createLineCache(reader);
  const answers = createAnswers(signal);
  const session: Session = startSession(
    {
      document,
      read: (posting, found) => {
        const kind = kindHere() ?? chosenKind(settings(), posting.company) ?? found;
        return readInSlices(reader, { posting, cache }, kind ? { companyKind: kind } : {});
      },
      styleOf: makeStyleOf(data, settings),
      view: viewOf(settings()),
      render: createRenderCard({ answers, settings, close: () => session.closePopover() }),
      popoverCss,
      highlightCss,
      onReading: (reading) => answers.fetch(reading?.reading ?? null),
      onError: reportError,
    },
    signal,
  );
  return session;
}

async function rememberKind(company: string | null, kind: CompanyKind | null): Promise<void> {
  if (!company) return;
  await changeSettings(({ companyKinds: { [company]: _, ...others } }) => ({
    companyKinds: kind ? { ...others, [company]: kind } : others,
  }));
}

function viewOf({ density, known }: Settings) {
  return { density, known: new Set(known) };
}

function needsReread(before: Settings, next: Settings): boolean {
  const { companyKinds, themesOff } = before;
  return (
    JSON.stringify([companyKinds, themesOff]) !==
    JSON.stringify([next.companyKinds, next.themesOff])
  );
}
