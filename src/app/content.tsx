import type { CompanyKind } from '../core/names.ts';
import type { TermData } from '../core/dictionary/reading-data.ts';
import type { PageState, ToPage } from '../core/messages.ts';
import { chosenKind, isOn, type Settings } from '../core/settings.ts';
import { claimFrame } from '../page/claim-frame.ts';
import { startSession, type Session } from '../page/session.ts';
import type { View } from '../page/shown-hits.ts';
import { answerExtension } from '../platform/messages.ts';
import { onOrphaned } from '../platform/lifetime.ts';
import { loadTermData, watchPacks } from '../platform/packs-store.ts';
import { reportError } from '../platform/report-error.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import highlightCss from '../page/highlight.css?inline';
import { createAnswers, type Answers } from './answers.ts';
import { createFrameReader } from './frame-reader.ts';
import { createRenderCard, popoverCss } from './render-card.tsx';
import { makeStyleOf } from './style-of.ts';

/** Reads this frame whenever the settings allow it, until `ours` aborts or a newer copy of us is here. */
export async function runContent(ours: AbortSignal): Promise<void> {
  const signal = claimFrame(ours, 'script');
  const frame = new Frame(signal);
  // Watched before it is loaded: else a change in between would never reach this page.
  watchSettings((settings) => frame.wish({ settings }), signal);
  watchPacks(() => void loadTermData().then((added) => frame.wish({ added })), signal);
  answerExtension((message) => frame.answer(message), signal);
  const load = () =>
    Promise.all([
      loadSettings().then((settings) => frame.wish({ settings })),
      loadTermData().then((added) => frame.wish({ added })),
    ]);
  // Firefox tells a page that lies in its cache of no change.
  addEventListener('pageshow', ({ persisted }) => persisted && void load(), { signal });
  await load();
}

interface Wishes {
  readonly settings: Settings;
  /** The user's own terms. */
  readonly added: readonly TermData[];
}

interface Running {
  readonly session: Session;
  readonly answers: Answers;
  readonly life: AbortController;
}

/** Our work in this frame, as the user wishes it now. */
class Frame {
  private readonly signal: AbortSignal;
  /** Empty until it is loaded. */
  private wishes: Partial<Wishes> = {};
  private running: Running | null = null;
  /** The user's word on this page's company, also where the page does not name it. */
  private kindHere: CompanyKind | null = null;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  wish(next: Partial<Wishes>): void {
    const before = this.wishes;
    this.wishes = { ...before, ...next };
    const { settings, added } = this.wishes;
    if (this.signal.aborted || !settings || !added) return;
    const isWanted = isOn(settings, frameHost());
    const isOther = next.added !== undefined && hasChanged(before, next, ['added']);
    if (isOther || !isWanted) this.stop();
    if (!isWanted) return;
    if (this.running && before.settings) this.adapt(this.running, before.settings, settings);
    else this.running = this.open(settings, added);
  }

  answer(message: ToPage): PageState {
    const nothing = { host: frameHost(), posting: null, reading: null };
    if (!this.running) return nothing;
    const { session } = this.running;
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
        this.kindHere = message.kind;
        void rememberKind(session.reading()?.posting.company ?? null, message.kind);
        session.reread();
        break;
    }
    return { ...nothing, ...session.reading() };
  }

  private stop(): void {
    this.running?.life.abort();
    this.running = null;
  }

  private adapt({ session, answers }: Running, before: Settings, settings: Settings): void {
    if (hasChanged(before, settings, ['companyKinds', 'themesOff'])) session.reread();
    if (hasChanged(before, settings, ['interface'])) answers.refetch();
    session.setView(viewOf(settings));
  }

  private open(wished: Settings, added: readonly TermData[]): Running {
    const life = new AbortController();
    const signal = AbortSignal.any([this.signal, life.signal]);
    onOrphaned(() => life.abort(), signal);
    const reader = createFrameReader(added);
    const answers = createAnswers(signal);
    const settings = () => this.wishes.settings ?? wished;
    const session: Session = startSession(
      {
        document,
        prepare: () => reader.prepare(),
        read: (posting, found) =>
          reader.read(posting, this.kindHere ?? chosenKind(settings(), posting.company) ?? found),
        styleOf: makeStyleOf(() => reader.data(), settings),
        view: viewOf(wished),
        render: createRenderCard({ answers, settings, close: () => session.closePopover() }),
        popoverCss,
        highlightCss,
        onReading: (reading) => answers.fetch(reading?.reading ?? null),
        onError: reportError,
      },
      signal,
    );
    return { session, answers, life };
  }
}

// A frame without an address of its own (srcdoc, about:blank) belongs to the page that made it.
function frameHost(): string {
  return URL.canParse(origin) ? new URL(origin).hostname : location.hostname;
}

async function rememberKind(company: string | null, kind: CompanyKind | null): Promise<void> {
  if (!company) return;
  await changeSettings(({ companyKinds: { [company]: _, ...others } }) => ({
    companyKinds: kind ? { ...others, [company]: kind } : others,
  }));
}

function viewOf({ density, known, palette }: Settings): View {
  return { density, known: new Set(known), palette };
}

function hasChanged<T>(before: T, now: T, fields: readonly (keyof T)[]): boolean {
  return fields.some((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
}
