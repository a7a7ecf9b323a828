// Installs what is missing, on a machine with nothing but Node and npm: plain JavaScript, no imports
// from node_modules. Runs before `npm start` and `npm test`.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Plain JD needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}

const root = new URL('..', import.meta.url);
const lock = new URL('package-lock.json', root);
const installed = new URL('node_modules/.package-lock.json', root);

// npm writes the second file at the end of an install; older than ours means another lock file.
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing packages (npm ci) …');
  execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
}
