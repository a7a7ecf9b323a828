import type { Plugin } from 'vite';

/**
 * Takes out what WXT's content scripts tell every page when they start: a message with our id, by
 * which a board could know us, and an event, with which it could stop us. Copies of ours meet in
 * `page/claim-frame` instead. Throws when WXT changed so that nothing was found.
 */
export function noBroadcast(): Plugin {
  return {
    name: 'plain-jd-no-broadcast',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/wxt/dist/utils/content-script-context')) return null;
      const silent = code
        .replace('this.stopOldScripts();', '')
        .replace('this.listenForNewerScripts();', '');
      if (/this\.(?:stopOldScripts|listenForNewerScripts)\(\)/.test(silent) || silent === code) {
        throw new RangeError('WXT tells pages of its start in another way now');
      }
      return { code: silent, map: null };
    },
  };
}
