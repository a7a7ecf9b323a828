/**
 * A style sheet for `adoptSheet`. A constructed one: no strict content policy blocks it, and no node is
 * added. Works from content scripts in Chromium and Firefox ≥ 146.
 */
export function makeSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Gives `root` the sheet until `signal` aborts. Several trees may share one, which is read once. */
export function adoptSheet(root: ShadowRoot, sheet: CSSStyleSheet, signal: AbortSignal): void {
  if (signal.aborted) return;
  root.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => {
    // The page may have put its own list in place since: only ours is taken out.
    const index = root.adoptedStyleSheets.indexOf(sheet);
    if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
  });
}
