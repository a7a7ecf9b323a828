import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The environment variable that names a browser's program, for when it stands in an odd place. */
export const BROWSER_VARIABLE: Record<BrowserName, string> = {
  chromium: 'PLAIN_JD_CHROMIUM',
  firefox: 'PLAIN_JD_FIREFOX',
};

// Branded Chrome no longer loads unpacked extensions from the command line, so it is not listed.
const PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The path of an installed browser that loads unpacked extensions, or null. */
export function findBrowser(name: BrowserName, env = process.env): string | null {
  const named = env[BROWSER_VARIABLE[name]];
  if (named) return existsSync(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = PROGRAMS[name].flatMap((program) =>
    folders.flatMap((folder) => [join(folder, program), join(folder, `${program}.exe`)]),
  );
  return [...onPath, ...PLACES[name]].find((path) => existsSync(path)) ?? null;
}
