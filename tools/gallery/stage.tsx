import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/ui/parts/parts.css';
import '../../src/ui/guide/guide.css';
import '../../src/ui/guide/map.css';
import '../../src/ui/guide/frame.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popover/popover.css';
import '../../src/ui/paste/paste.css';
import './stage.css';
import { render } from 'preact';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { makeVoice, VoiceProvider } from '../../src/ui/voice.ts';
import { toTraditional } from './samples.ts';
import { SURFACES } from './surfaces.tsx';

// The runner turns from picture to picture by the address, without loading the dictionary again:
// `#popup&zh-CN&dark`.
const root = document.querySelector('#root');

function show(): void {
  const [name = '', language = '', theme = 'light'] = location.hash.slice(1).split('&');
  const surface = SURFACES.find((other) => other.name === name);
  if (!root || !surface || !isLanguage(language)) return;
  render(null, root);
  document.documentElement.classList.toggle('long', surface.isLong ?? false);
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  const voice = makeVoice(language, language === 'en' ? 'en' : 'zh', toTraditional);
  render(<VoiceProvider value={voice}>{surface.render(language)}</VoiceProvider>, root);
  if (surface.typed) type(surface.typed);
  document.documentElement.dataset['shown'] = location.hash;
}

function type(text: string): void {
  const input = document.querySelector('input');
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.scrollIntoView({ block: 'start' });
}

function isLanguage(text: string): text is InterfaceLanguage {
  return text === 'zh-CN' || text === 'zh-TW' || text === 'en';
}

addEventListener('hashchange', show);
show();
document.documentElement.dataset['surfaces'] = JSON.stringify(
  SURFACES.map((other) => [other.name, other.width, other.height]),
);
