import type { Plugin } from 'vite';

/**
 * Takes Preact's `dangerouslySetInnerHTML` out of the package: text can then never become markup, and
 * the stores' linters find no such assignment. Throws when Preact changed so that nothing was found.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'plain-jd-no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact\/dist\/preact\.(mjs|module\.js)/.test(id)) return null;
      const safe = code.replaceAll('.innerHTML', '.textContent');
      if (safe === code) throw new RangeError('Preact sets innerHTML elsewhere now');
      return { code: safe, map: null };
    },
  };
}
