import { compileCueProse, type CueProse } from '../../src/core/dictionary/cues.ts';
import { compileReader, type Reader } from '../../src/core/reading/reader.ts';
import { buildReadingData } from '../dictionary/build.ts';
import { loadSource } from '../dictionary/load.ts';

/** What the extension reads with, straight from `dictionary/`. Throws when cues are broken. */
export function loadReader(): { reader: Reader; prose: CueProse } {
  const source = loadSource();
  const reader = compileReader(buildReadingData(source));
  if (!source.cues) throw new RangeError('dictionary/cues is incomplete');
  return { reader, prose: compileCueProse(source.cues) };
}
