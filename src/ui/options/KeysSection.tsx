import { useOptionsStrings } from './options-strings.ts';
import { Section } from './Section.tsx';

export interface KeysSectionProps {
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly onChangeKeys: () => void;
}

/** The keys as the browser has them now. */
export function KeysSection({ shortcuts, onChangeKeys }: KeysSectionProps) {
  const strings = useOptionsStrings();
  const names: Record<string, string> = strings.commands;
  return (
    <Section id="keys" hint={strings.keysHint}>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{names[name] ?? name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{strings.keysNone}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onChangeKeys}>
        {strings.keysChange}
      </button>
    </Section>
  );
}
