import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/guide/guide.css';
import '../../src/ui/guide/map.css';
import '../../src/ui/guide/frame.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popover/popover.css';
import '../../src/ui/paste/paste.css';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { InterfaceLanguage, MeaningLanguage } from '../../src/core/settings.ts';
import { makeVoice, VoiceProvider } from '../../src/ui/voice.ts';
import { toTraditional } from '../../tools/gallery/samples.ts';

export interface Showing {
  readonly language?: InterfaceLanguage;
  readonly meanings?: MeaningLanguage;
  readonly theme?: 'light' | 'dark';
}

/** Draws content into the test page in place of what was there. */
export function showSurface(content: ComponentChildren, showing: Showing = {}): HTMLElement {
  const { language = 'zh-CN', theme = 'light' } = showing;
  const meanings = showing.meanings ?? (language === 'en' ? 'en' : 'zh');
  let root = document.querySelector<HTMLElement>('#surface');
  if (!root) {
    root = document.createElement('div');
    root.id = 'surface';
    document.body.append(root);
  }
  render(null, root);
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  document.title = 'surface';
  const voice = makeVoice(language, meanings, toTraditional);
  render(<VoiceProvider value={voice}>{content}</VoiceProvider>, root);
  return root;
}

/** Resolves when effects have run and sizes are measured. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
