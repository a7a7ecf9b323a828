import { useMemo } from 'preact/hooks';
import { openWelcome } from '../platform/install.ts';
import { openGuide } from '../platform/pages.ts';
import { openShortcutSettings } from '../platform/shortcuts.ts';
import { OptionsView } from '../ui/options/OptionsView.tsx';
import { useOptionsStrings } from '../ui/options/options-strings.ts';
import { headword } from '../ui/parts/TermChips.tsx';
import { label, useVoice } from '../ui/voice.ts';
import type { AppProps } from './open-app.tsx';
import { useOptionsData } from './options-data.ts';
import { change } from './options-deeds.ts';
import { useDoing } from './options-outcome.ts';
import * as props from './options-props.ts';

/** The options joined to the store. */
export function OptionsApp({ settings, guide }: AppProps) {
  const voice = useVoice();
  const strings = useOptionsStrings();
  const data = useOptionsData();
  const doing = useDoing();
  const names = useMemo(
    () => new Map(guide.terms.map((term) => [term.id, headword(term)])),
    [guide],
  );

  // Latest first; terms that are gone are known by their id.
  const known = settings.known.toReversed().map((id) => {
    const name = names.get(id);
    return { id, name: name ? label(voice, name) : id };
  });
  const context: props.OptionsContext = { settings, guide, strings, data, ...doing };
  const { act, tell, outcome } = doing;
  return (
    <OptionsView
      appName={voice.strings.appName}
      settings={settings}
      onChange={(next) => act(() => change(settings, next))}
      themes={guide.themes}
      keys={{ shortcuts: data.shortcuts, onChangeKeys: () => act(openShortcutSettings) }}
      sites={props.siteProps(context)}
      known={props.knownProps(context, known)}
      own={props.ownProps(context)}
      packs={props.packProps(context)}
      data={props.dataProps(context)}
      errors={props.errorProps(context)}
      problem={outcome.problem}
      done={outcome.done}
      onDismiss={() => tell({ done: null, problem: null })}
      onOpenGuide={() => act(() => openGuide(''))}
      onOpenWelcome={() => act(openWelcome)}
    />
  );
}
