import { parseToBackground } from '../core/messages.ts';
import { browser, type Runtime, type Tabs } from './browser.ts';

/** Calls back when another tab comes to the front, a tab goes elsewhere, or a page is read anew. */
export function watchFront(onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (_: number, change: Tabs.OnUpdatedChangeInfoType) => {
    if (change.status || change.url) onChange();
  };
  // Frames tell the background what they found; every page of the extension hears it too.
  const onMessage = (raw: unknown, sender: Runtime.MessageSender) => {
    const type = sender.id === browser.runtime.id ? parseToBackground(raw)?.type : undefined;
    if (type === 'found' || type === 'nothing') onChange();
    return undefined;
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}
