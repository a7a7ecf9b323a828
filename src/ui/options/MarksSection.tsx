import type { Guide } from '../../core/dictionary/guide.ts';
import { PALETTE_COLOURS, PALETTES, type PaletteId } from '../../core/palettes.ts';
import { label, useVoice } from '../voice.ts';
import { Choice, optionsOf } from './Choice.tsx';
import type { SettingProps } from './LanguageSection.tsx';
import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

interface MarksSectionProps extends SettingProps {
  readonly themes: Guide['themes'];
}

/** How often, in which colours and for which themes terms are marked. */
export function MarksSection({ settings, themes, onChange }: MarksSectionProps) {
  const strings = useOptionsStrings();
  const palettes = PALETTES.map((value) => ({
    value,
    label: (
      <>
        {strings.paletteNames[value]}
        <PaletteSample palette={value} />
      </>
    ),
  }));
  return (
    <Section id="marks">
      <Choice
        legend={strings.density}
        value={settings.density}
        options={optionsOf(strings.densityNames)}
        onChange={(density) => onChange({ density })}
      />
      <Choice
        legend={strings.palette}
        value={settings.palette}
        options={palettes}
        onChange={(palette) => onChange({ palette })}
      />
      <p class="hint">{strings.paletteHint}</p>
      <ThemeList settings={settings} themes={themes} onChange={onChange} />
    </Section>
  );
}

function PaletteSample({ palette }: { readonly palette: PaletteId }) {
  const { sample } = useOptionsStrings();
  const colours = PALETTE_COLOURS[palette];
  return (
    <small class="sample" aria-hidden="true">
      {(['air', 'ground', 'own'] as const).map((force) => (
        <span key={force} class={force} style={{ textDecorationColor: colours[force] }}>
          {sample[force]}
        </span>
      ))}
    </small>
  );
}

function ThemeList({ settings: { themesOff }, themes, onChange }: MarksSectionProps) {
  const voice = useVoice();
  const strings = useOptionsStrings();
  const toggle = (id: string, on: boolean) => {
    const others = themesOff.filter((other) => other !== id);
    onChange({ themesOff: on ? others : [...others, id] });
  };
  return (
    <fieldset class="choice">
      <legend>{strings.themesOn}</legend>
      <p class="hint">{strings.themesHint}</p>
      <div class="ticks">
        {themes.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!themesOff.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {label(voice, name)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
