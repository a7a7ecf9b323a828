import type { ComponentChildren } from 'preact';
import { useOptionsStrings } from './options-strings.ts';
import type { OptionsStrings } from '../strings/options/zh-cn.ts';

export type SectionId = keyof OptionsStrings['sections'];

interface SectionProps {
  readonly id: SectionId;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A part of the options with its heading and a line on what it is for. */
export function Section({ id, hint, children }: SectionProps) {
  const { sections } = useOptionsStrings();
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{sections[id]}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
