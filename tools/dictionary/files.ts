import { packReadingData } from '../../src/core/dictionary/packed-reading-data.ts';
import { GUIDE_FILE, packGuide } from '../../src/core/dictionary/shipped-guide.ts';
import {
  READING_DATA_FILE,
  readingDataText,
} from '../../src/core/dictionary/shipped-reading-data.ts';
import { TRADITIONAL_FILE } from '../../src/core/dictionary/traditional.ts';
import { buildGuide, buildReadingData, buildTraditionalTable } from './build.ts';
import { loadSource } from './load.ts';

/** A file that the build puts into the package. */
export interface PackageFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** The dictionary as the package holds it. */
export function dictionaryFiles(): PackageFile[] {
  const source = loadSource();
  const reading = packReadingData(buildReadingData(source));
  const guide = packGuide(buildGuide(source));
  const traditional = buildTraditionalTable(source, []);
  return [
    { relativeDest: READING_DATA_FILE, contents: readingDataText(reading) },
    { relativeDest: GUIDE_FILE, contents: JSON.stringify(guide) },
    { relativeDest: TRADITIONAL_FILE, contents: JSON.stringify(traditional) },
  ];
}
