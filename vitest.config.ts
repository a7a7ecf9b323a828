import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { dictionaryPlugin } from './tools/dictionary/vite-plugin.ts';
import { findBrowser } from './tools/find-browser.ts';

const chromium = findBrowser('chromium');

const inChromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
};

export default defineConfig({
  plugins: [dictionaryPlugin()],
  test: {
    // Machines are shared: a slow minute is no failure.
    testTimeout: 30_000,
    maxWorkers: '100%',
    // How many cases properties have (`npm run test:nightly`), for tests in a browser too.
    env: { PLAIN_JD_CASES: process.env['PLAIN_JD_CASES'] ?? '' },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.ts'],
          setupFiles: ['tests/core/cases.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'repo', include: ['tests/{repo,tools}/**/*.test.ts'], isolate: false },
      },
      { extends: true, test: { name: 'platform', include: ['tests/platform/**/*.test.ts'] } },
      {
        extends: true,
        // Found on the way, each would reload the tests that run.
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'valibot', 'axe-core'],
        },
        test: {
          name: 'page',
          include: ['tests/{app,page,ui}/**/*.test.{ts,tsx}'],
          browser: inChromium,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two at once are slower than one after the other: a browser is busy on every core.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          // Two browsers on a shared machine: what fails twice fails.
          retry: 1,
        },
      },
    ],
  },
});
