import type { Settings } from '../../core/settings.ts';
import { Choice, optionsOf } from './Choice.tsx';
import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

export interface SettingProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function LanguageSection({ settings, onChange }: SettingProps) {
  const strings = useOptionsStrings();
  return (
    <Section id="languages">
      <Choice
        legend={strings.meanings}
        value={settings.meanings}
        options={optionsOf(strings.meaningNames)}
        onChange={(meanings) => onChange({ meanings })}
      />
      <Choice
        legend={strings.interface}
        value={settings.interface}
        options={optionsOf(strings.interfaceNames)}
        onChange={(value) => onChange({ interface: value })}
      />
    </Section>
  );
}
