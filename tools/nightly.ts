import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// `npm run test:nightly`: every property with 100,000 cases, or with as many as are asked for.
const [cases = '100000'] = process.argv.slice(2);

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:core|page)\b.*\.test\.ts$/.test(name))
  .map((name) => join('tests', name))
  .filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));
console.log(`${cases} cases of each property in ${files.length} files`);
const { status } = spawnSync(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    '--project',
    'core',
    '--project',
    'page',
    '--testTimeout',
    '0',
    ...files,
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PLAIN_JD_CASES: cases },
  },
);
process.exit(status ?? 1);
