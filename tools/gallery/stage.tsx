import './stage.css';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { showOne } from './surface.tsx';
import { SURFACES } from './surfaces.tsx';

// The runner turns from picture to picture by the address, without loading the dictionary again:
// `#popup&zh-CN&dark`.
async function show(): Promise<void> {
  const { hash } = location;
  const [name = '', language = '', theme = 'light'] = hash.slice(1).split('&');
  const surface = SURFACES.find((other) => other.name === name);
  if (!surface || !isLanguage(language)) return;
  document.documentElement.classList.toggle('long', surface.isLong ?? false);
  await showOne(surface, { language, theme: theme === 'dark' ? 'dark' : 'light' });
  document.documentElement.dataset['shown'] = hash;
}

function isLanguage(text: string): text is InterfaceLanguage {
  return text === 'zh-CN' || text === 'zh-TW' || text === 'en';
}

addEventListener('hashchange', () => void show());
void show();
document.documentElement.dataset['surfaces'] = JSON.stringify(
  SURFACES.map((other) => [other.name, other.width, other.height]),
);
