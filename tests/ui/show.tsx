import axe from 'axe-core';
import { render, type VNode } from 'preact';
import table from 'virtual:traditional';
import { compileTraditional } from '../../src/core/dictionary/traditional.ts';
import type { InterfaceLanguage, MeaningLanguage } from '../../src/core/settings.ts';
import { makeVoice, VoiceProvider } from '../../src/ui/voice.ts';

export interface Look {
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
  readonly meanings?: MeaningLanguage;
}

export const LOOKS: readonly Look[] = (['zh-CN', 'zh-TW', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

const toTraditional = compileTraditional(table);

/** Renders a surface into an otherwise empty page, in place of the one before. */
export function show(surface: VNode, look: Partial<Look> = {}): HTMLElement {
  const { language = 'zh-CN', theme = 'light', meanings = language === 'en' ? 'en' : 'zh' } = look;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  document.querySelector('#surface')?.remove();
  const root = document.createElement('div');
  root.id = 'surface';
  document.body.append(root);
  const voice = makeVoice(language, meanings, toTraditional);
  render(<VoiceProvider value={voice}>{surface}</VoiceProvider>, root);
  return root;
}

/** What axe-core finds, as `rule: element` lines; `[]` when nothing. */
export async function findBarriers(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: { 'document-title': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}

/** The button with this text or name; throws when there is none. */
export function button(name: string, root: ParentNode = document): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, label.button')];
  const found = all.find(
    (b) => b.textContent?.trim() === name || b.getAttribute('aria-label') === name,
  );
  if (!found)
    throw new RangeError(`no button “${name}” among ${all.map((b) => b.textContent).join(' | ')}`);
  return found;
}

/** Types into a field as a user does. */
export function type(field: Element | null, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    throw new RangeError('no field to type into');
  }
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Lets Preact put changed state on the page. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
