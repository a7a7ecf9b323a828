import type { Plugin } from 'vite';

/**
 * Links a page's own style sheet after those it shares with other pages, as its entrypoint names them:
 * the bundler takes style sheets that several entrypoints share out of that order.
 */
export function ownSheetLast(): Plugin {
  return {
    name: 'plain-jd-own-sheet-last',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { chunk }) => (chunk ? withSheetLast(html, chunk.name) : html),
    },
  };
}

/** The page with the link to the style sheet `name` behind all others. */
export function withSheetLast(html: string, name: string): string {
  const own = new RegExp(String.raw`\s*<link rel="stylesheet"[^>]*/assets/${name}-[^>]*>`).exec(
    html,
  );
  if (!own) return html;
  return html.replace(own[0], '').replace(/\s*<\/head>/, `${own[0]}$&`);
}
