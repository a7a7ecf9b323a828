import {
  parseToBackground,
  parseToPage,
  type Answer,
  type PageState,
  type ToBackground,
  type ToPage,
} from '../core/messages.ts';
import { browser, type Runtime } from './browser.ts';
import { reportError } from './report-error.ts';

/** Who sent a message: the frame of a tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Asks the background; null when it cannot be reached (the extension was just updated). */
export async function askBackground<Type extends ToBackground['type']>(
  message: Extract<ToBackground, { readonly type: Type }>,
): Promise<Answer<Type> | null> {
  try {
    return ((await browser.runtime.sendMessage(message)) as Answer<Type> | undefined) ?? null;
  } catch {
    // An orphaned content script: a newer copy of the extension has taken over.
    return null;
  }
}

/** As `askBackground`, but asks once more when it was stopped with the question in its hands. For questions that may be asked twice. */
export async function askBackgroundAgain<Type extends ToBackground['type']>(
  message: Extract<ToBackground, { readonly type: Type }>,
): Promise<Answer<Type> | null> {
  return (await askBackground<Type>(message)) ?? askBackground<Type>(message);
}

/** Asks one frame of a page; null when there is no content script in it. */
export async function askPage(
  { tabId, frameId }: Frame,
  message: ToPage,
): Promise<PageState | null> {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, message, { frameId })) as
      PageState | undefined;
    return answer ?? null;
  } catch {
    // No receiving end: a page we may not read, or one opened before the extension was installed.
    return null;
  }
}

/** Answers frames' messages in the background; what is none of ours, or comes from elsewhere, is ignored. */
export function answerPages(answer: (message: ToBackground, from: Frame) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const message = parseToBackground(raw);
    const tabId = sender.tab?.id;
    if (!message || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    // What cannot be answered is kept for the error report; a frame does without.
    return answer(message, { tabId, frameId: sender.frameId ?? 0 }).catch((error: unknown) => {
      reportError(error);
      return null;
    });
  });
}

/** Answers the extension's own pages in a frame, until the signal aborts. */
export function answerExtension(answer: (message: ToPage) => PageState, signal: AbortSignal): void {
  const listener = (
    raw: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (state: PageState) => void,
  ) => {
    const message = parseToPage(raw);
    if (!message || sender.id !== browser.runtime.id) return undefined;
    sendResponse(answer(message));
    return true;
  };
  // The polyfill's types want every message answered.
  const typed = listener as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(typed);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(typed));
}
