import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './install-browsers.ts';

// `npm test`: everything, on a bare clone. `npm test -- FILE` runs only that test file.
const [file] = process.argv.slice(2);

// They come over the network while the code is checked and built.
const browsers = ensureBrowsers(['chromium', 'firefox']);

const steps = file
  ? [['vitest', 'run', file]]
  : [
      ['wxt', 'prepare'],
      ['npm', 'run', '--silent', 'check'],
      ['npm', 'run', '--silent', 'build'],
      ['addons-linter', '--warnings-as-errors', '--self-hosted=false', '.output/firefox-mv3'],
      ['vitest', 'run'],
    ];

for (const [command = '', ...args] of steps) {
  if (command === 'vitest') await browsers;
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const program = command === 'npm' ? ['npm', ...args] : ['npx', '--no-install', command, ...args];
  const { status } = spawnSync(program[0] ?? '', program.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
