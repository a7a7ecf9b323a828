/**
 * Gives `root` the style sheet `css` until `signal` aborts. A constructed sheet: no strict content
 * policy blocks it, and no node is added. Works from content scripts in Chromium and Firefox ≥ 146.
 */
export function adoptSheet(root: ShadowRoot, css: string, signal: AbortSignal): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  if (signal.aborted) return sheet;
  root.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    // The page may have put its own list in place since: only ours is taken out.
    const index = root.adoptedStyleSheets.indexOf(sheet);
    if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
  });
  return sheet;
}
