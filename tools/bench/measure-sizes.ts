import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from './measure-extension.ts';

/** Sizes in bytes. */
export interface SizeRow {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
}

/** Every file of the built package larger than 1 kB, and all of them together; largest first. */
export function measureSizes(): SizeRow[] {
  const rows = filesIn(BUILT).map((path): SizeRow => {
    const content = readFileSync(path);
    return {
      file: relative(BUILT, path),
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
    };
  });
  const sum = (field: 'raw' | 'gzip') => rows.reduce((total, row) => total + row[field], 0);
  const whole = { file: 'all files', raw: sum('raw'), gzip: sum('gzip') };
  return [whole, ...rows.filter(({ raw }) => raw > 1000)].toSorted((a, b) => b.gzip - a.gzip);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
