import guidePageCss from '../../src/ui/guide/guide.css?inline';
import mapCss from '../../src/ui/guide/map.css?inline';
import guideCss from '../../src/ui/guide/page.css?inline';
import optionsCss from '../../src/ui/options/options.css?inline';
import pageCss from '../../src/ui/page.css?inline';
import panelCss from '../../src/ui/panel/page.css?inline';
import piecesCss from '../../src/ui/parts/pieces.css?inline';
import cardCss from '../../src/ui/popover/popover.css?inline';
import popupCss from '../../src/ui/popup/popup.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';
import welcomeCss from '../../src/ui/welcome/page.css?inline';

// As `entrypoints/*/main.tsx` put them together.
const PAGES = {
  guide: `${guidePageCss}${mapCss}${cardCss}${guideCss}`,
  options: optionsCss,
  panel: panelCss,
  popup: `${guidePageCss}${mapCss}${popupCss}`,
  welcome: `${cardCss}${welcomeCss}`,
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
    wear('body { margin: 0; }');
    const shadow = root.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [
      sheetOf(`${tokensCss}${piecesCss}${cardCss}:host { display: block; }`),
    ];
    const inside = document.createElement('div');
    shadow.append(inside);
    return inside;
  }
  wear(`${pageCss}${PAGES[page]}`);
  return root;
}

/** Puts style sheets on the document, in place of those before. */
function wear(css: string): void {
  const style = document.querySelector('style#dress') ?? document.createElement('style');
  style.id = 'dress';
  style.textContent = css;
  document.head.append(style);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
