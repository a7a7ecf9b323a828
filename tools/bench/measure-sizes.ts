import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Sizes in bytes. */
export interface SizeRow {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Every file of a built package larger than 1 kB, and all of them together; largest first. */
export function measureSizes(folder: string): SizeRow[] {
  const rows = filesIn(folder).map((path): SizeRow => {
    const content = readFileSync(path);
    return {
      file: relative(folder, path),
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
    };
  });
  const sum = (field: 'raw' | 'gzip') => rows.reduce((total, row) => total + row[field], 0);
  const whole = { file: 'all files', raw: sum('raw'), gzip: sum('gzip') };
  return [whole, ...rows.filter(({ raw }) => raw > 1000)].toSorted((a, b) => b.gzip - a.gzip);
}

const PER_FILE = 76;
const PER_ZIP = 22;

/** How large the package is in bytes when zipped: the files and what a zip file says of each. */
export function zipSize(folder: string): number {
  const sizes = filesIn(folder).map((path) => {
    const deflated = deflateRawSync(readFileSync(path), { level: 9 }).length;
    return deflated + PER_FILE + 2 * relative(folder, path).length;
  });
  return sizes.reduce((sum, size) => sum + size, PER_ZIP);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
