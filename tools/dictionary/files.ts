import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packReadingData } from '../../src/core/dictionary/packed-reading-data.ts';
import { GUIDE_FILE, packGuide } from '../../src/core/dictionary/shipped-guide.ts';
import {
  READING_DATA_FILE,
  readingDataText,
} from '../../src/core/dictionary/shipped-reading-data.ts';
import { TRADITIONAL_FILE } from '../../src/core/dictionary/traditional.ts';
import { packText } from '../pack-text.ts';
import { buildGuide, buildReadingData, buildTraditionalTable } from './build.ts';
import { loadSource } from './load.ts';

/** A file that the build puts into the package. */
export interface PackageFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** The dictionary as the package holds it, written to `folder`. */
export function writeDictionaryFiles(folder: string): PackageFile[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(dictionaryTexts()).map(([relativeDest, text]) => {
    const absoluteSrc = resolve(join(folder, relativeDest));
    writeFileSync(absoluteSrc, packText(text));
    return { absoluteSrc, relativeDest };
  });
}

function dictionaryTexts(): Record<string, string> {
  const source = loadSource();
  const data = buildReadingData(source);
  return {
    [READING_DATA_FILE]: readingDataText(packReadingData(data)),
    [GUIDE_FILE]: JSON.stringify(packGuide(buildGuide(source), data)),
    [TRADITIONAL_FILE]: JSON.stringify(buildTraditionalTable(source, [])),
  };
}
