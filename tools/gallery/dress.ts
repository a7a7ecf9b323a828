import cardCss from '../../src/ui/popover/popover.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';
import guideCss from '../../src/ui/guide/page.css?inline';
import optionsCss from '../../src/ui/options/page.css?inline';
import panelCss from '../../src/ui/panel/page.css?inline';
import popupCss from '../../src/ui/popup/page.css?inline';
import welcomeCss from '../../src/ui/welcome/page.css?inline';

const PAGES = {
  guide: guideCss,
  options: optionsCss,
  panel: panelCss,
  popup: popupCss,
  welcome: welcomeCss,
} as const;

/** A page of the extension with its own style sheets, or the card in its shadow root. */
export type PageName = keyof typeof PAGES | 'card';

/** Empties the document, gives it one page's style sheets, and returns where that page is drawn. */
export function dress(page: PageName): HTMLElement {
  document.querySelector('#surface')?.remove();
  const root = document.createElement('div');
  root.id = 'surface';
  document.body.append(root);
  if (page === 'card') {
    document.adoptedStyleSheets = [sheetOf('body { margin: 0; }')];
    const shadow = root.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheetOf(`${tokensCss}${cardCss}:host { display: block; }`)];
    const inside = document.createElement('div');
    shadow.append(inside);
    return inside;
  }
  document.adoptedStyleSheets = [sheetOf(PAGES[page])];
  return root;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
