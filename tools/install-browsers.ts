import { exec } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { BROWSER_VARIABLE, findBrowser, type BrowserName } from './find-browser.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};
const CJK_FONT = 'fonts-noto-cjk';
const CJK_FONT_FOLDER = '/usr/share/fonts/opentype/noto';

/**
 * The paths of the browsers asked for. On Debian as root what is missing is installed with apt;
 * elsewhere the error says exactly what to do.
 */
export async function ensureBrowsers<N extends BrowserName>(
  names: readonly N[],
): Promise<Record<N, string>> {
  const missing = names.filter((name) => !findBrowser(name));
  if (isDebianRoot()) await aptInstall(missing);
  const found = names.map((name) => [name, findBrowser(name) ?? fail(name)] as const);
  return Object.fromEntries(found) as Record<N, string>;
}

function isDebianRoot(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

async function aptInstall(missing: readonly BrowserName[]): Promise<void> {
  const packages = missing.map((name) => DEBIAN_PACKAGE[name]);
  // Without it Chinese is drawn as boxes in screenshots.
  if (!existsSync(CJK_FONT_FOLDER)) packages.push(CJK_FONT);
  if (packages.length === 0) return;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = `apt-get -qq install -y --no-install-recommends ${packages.join(' ')}`;
  // One program for both: it goes on while we are busy with something else.
  await promisify(exec)(`apt-get -qq update && ${install}`, { env });
}

function fail(name: BrowserName): never {
  const advice = {
    chromium:
      'Install Chromium, Chrome for Testing or Microsoft Edge (branded Chrome no longer loads unpacked extensions)',
    firefox: 'Install Firefox 146 or newer',
  };
  throw new Error(
    `No ${name} found. ${advice[name]}, or set ${BROWSER_VARIABLE[name]} to the path of its program.`,
  );
}
