import { createLookup } from '../core/search/lookup.ts';
import { resolveInterface } from '../core/settings.ts';
import { showLookUpMenu } from '../platform/context-menu.ts';
import { loadGuide, loadTraditional } from '../platform/guide.ts';
import { loadPackTerms } from '../platform/packs-store.ts';
import { browserLanguage, openGuide } from '../platform/pages.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { withPackTerms } from '../core/packs/pack-terms.ts';
import { reportError } from '../platform/report-error.ts';
import { LOOK_UP } from '../ui/strings/menu.ts';

/** A selection of a whole paragraph is looked up by its beginning. */
const MAX_QUERY = 60;

/** Opens the guide at the entry the selected words name, or at what is nearest to them. */
export async function lookUp(selection: string): Promise<void> {
  const query = selection.replaceAll(/\s+/g, ' ').slice(0, MAX_QUERY).trim();
  if (query === '') return;
  const [guide, added, toTraditional] = await Promise.all([
    loadGuide(),
    loadPackTerms(),
    loadTraditional(),
  ]);
  const [best] = createLookup(withPackTerms(guide, added), toTraditional)(query, 1);
  const place = best?.exact ? `${best.kind}/${best.id}` : `search/${encodeURIComponent(query)}`;
  await openGuide(place);
}

/** Names the menu item in the interface's language, now and whenever that changes. */
export async function keepMenuNamed(): Promise<void> {
  watchSettings((settings) => {
    const language = resolveInterface(settings, browserLanguage());
    showLookUpMenu(LOOK_UP[language]).catch(reportError);
  }, new AbortController().signal);
  await showLookUpMenu(LOOK_UP[resolveInterface(await loadSettings(), browserLanguage())]);
}
