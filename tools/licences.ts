import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// `npm run licences`: writes the licences of all code of others that the package holds.

/** What ships besides the runtime dependencies: parts of the build's own runtime, and their data. */
const ALSO_SHIPPED = ['wxt', 'opencc-js', 'pinyin-pro'];
const WHY: Readonly<Record<string, string>> = {
  wxt: 'a few lines that start content scripts',
  'opencc-js': 'pairs of Traditional and Simplified characters, taken from its data at build time',
  'pinyin-pro': 'readings of our own terms, made by it at build time',
};

/** Licences that ask of code without its source only to say where that is; their words are long. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'MPL-2.0': `The source code is at the address above, under the Mozilla Public License 2.0,
whose words are at https://mozilla.org/MPL/2.0/. It comes "AS IS", without warranty of any kind.`,
};

/** The file in the package. */
export const LICENCES_FILE = 'public/LICENCES.txt';

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The licences of all packages of others in ours, by name. Throws when one has no licence. */
export function licencesText(): string {
  const { dependencies = {} } = readManifest('package.json');
  const names = [...new Set([...Object.keys(dependencies).flatMap(withNeeded), ...ALSO_SHIPPED])];
  const parts = names.toSorted().map(licenceOf);
  return [
    'Plain JD holds code and data of these projects, under these licences. Its own is in LICENSE.',
    ...parts,
  ]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

/** A package and all that it needs at run time. */
function withNeeded(name: string): string[] {
  const { dependencies = {} } = readManifest(`node_modules/${name}/package.json`);
  return [name, ...Object.keys(dependencies).flatMap(withNeeded)];
}

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license, homepage = '' } = readManifest(`${folder}/package.json`);
  if (!license) throw new RangeError(`${name} names no licence`);
  const file = existsSync(folder)
    ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    : undefined;
  const words = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
  const text = ELSEWHERE[license] ?? words;
  const why = WHY[name] ? ` (${WHY[name]})` : '';
  return `${name} ${version}, ${license}${why}\n${homepage}\n\n${text.replaceAll('\r\n', '\n')}`;
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(LICENCES_FILE, licencesText());
}
