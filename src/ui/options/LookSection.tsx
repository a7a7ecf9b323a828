import { Choice, optionsOf } from './Choice.tsx';
import type { SettingProps } from './LanguageSection.tsx';
import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

export function LookSection({ settings, onChange }: SettingProps) {
  const strings = useOptionsStrings();
  return (
    <Section id="look">
      <Choice
        legend={strings.theme}
        value={settings.theme}
        options={optionsOf(strings.themeNames)}
        onChange={(theme) => onChange({ theme })}
      />
    </Section>
  );
}
