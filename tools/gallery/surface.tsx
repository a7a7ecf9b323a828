import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { InterfaceLanguage, MeaningLanguage } from '../../src/core/settings.ts';
import { makeVoice, VoiceProvider } from '../../src/ui/voice.ts';
import { dress, type PageName } from './dress.ts';
import { toTraditional } from './samples.ts';

/** One picture of the gallery. */
export interface Surface {
  readonly name: string;
  readonly page: PageName;
  /** Pixels of the window; the picture is as long as the page. */
  readonly width: number;
  readonly height: number;
  readonly render: (language: InterfaceLanguage, theme: Look['theme']) => ComponentChildren;
  /** What a user does first. */
  readonly act?: (root: ParentNode) => void;
  /** Shows a popup at its full length instead of its window. */
  readonly isLong?: boolean;
}

export interface Look {
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
  readonly meanings?: MeaningLanguage;
}

let drawnIn: HTMLElement | null = null;

/** Draws content as one page's, in place of what was there. */
export function draw(page: PageName, content: ComponentChildren, look: Look) {
  const { language, theme, meanings = language === 'en' ? 'en' : 'zh' } = look;
  if (drawnIn) render(null, drawnIn);
  const root = dress(page);
  drawnIn = root;
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const voice = makeVoice(language, meanings, toTraditional);
  render(<VoiceProvider value={voice}>{content}</VoiceProvider>, root);
  return root;
}

/** Draws a surface and does what a user does first; resolves when sizes are measured. */
export async function showOne({ page, render: content, act }: Surface, look: Look): Promise<void> {
  const root = draw(page, content(look.language, look.theme), look);
  await drawn();
  act?.(root);
  await drawn();
}

/** Resolves when effects have run and sizes are measured. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
