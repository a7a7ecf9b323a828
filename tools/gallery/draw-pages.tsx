import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { OptionsView } from '../../src/ui/options/OptionsView.tsx';
import { Panel, type PanelStatus } from '../../src/ui/panel/Panel.tsx';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
import { sampleOptions } from './sample-options.ts';
import { firstSample, guide } from './samples.ts';

const nothing = () => undefined;

/** The options, in the middle of use or as they are on the first day. */
export function options(change: Parameters<typeof sampleOptions>[0] = {}) {
  return (language: InterfaceLanguage) => <OptionsView {...sampleOptions(change, language)} />;
}

/** The side panel beside a page of this status. */
export function panel(statusIn: (language: InterfaceLanguage) => PanelStatus) {
  return (language: InterfaceLanguage) => (
    <Panel
      guide={guide}
      status={statusIn(language)}
      onJump={nothing}
      onTerm={nothing}
      onCopy={() => Promise.resolve(true)}
    />
  );
}

/** The page of the first run. */
export function welcome(language: InterfaceLanguage) {
  return (
    <Welcome
      {...firstSample(language)}
      guide={guide}
      nextKey="Alt+Shift+N"
      previousKey="Alt+Shift+P"
      onOpen={nothing}
      onOptions={nothing}
    />
  );
}
