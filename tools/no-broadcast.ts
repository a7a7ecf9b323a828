import type { Plugin } from 'vite';

// All that ours asks of a context; who ends it is `platform/lifetime` and `page/claim-frame`.
const CONTEXT = `export class ContentScriptContext {
  signal = new AbortController().signal;
}`;

/**
 * Puts this in the place of what WXT starts content scripts with: that tells every page a message with
 * our id, by which a board could know us, and an event, with which it could stop us. It also holds
 * timers and watchers that ours does not use, half a kilobyte in every frame.
 */
export function noBroadcast(): Plugin {
  return {
    name: 'plain-jd-no-broadcast',
    enforce: 'pre',
    transform(_, id) {
      return id.includes('/wxt/dist/utils/content-script-context')
        ? { code: CONTEXT, map: null }
        : null;
    },
  };
}
