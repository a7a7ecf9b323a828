import { compileCueProse, parseCues, type CueProse } from '../../src/core/dictionary/cues.ts';
import { compileReader, type Reader } from '../../src/core/reading/reader.ts';
import { buildReadingData } from '../dictionary/build.ts';
import { loadSource } from '../dictionary/load.ts';

/** What the extension reads with, straight from `dictionary/`. Throws when cues are broken. */
export function loadReader(): { reader: Reader; prose: CueProse } {
  const source = loadSource();
  const cues = parseCues(source.cues);
  if (!cues.ok) {
    const lines = cues.problems.map(({ field, rule }) => `cues/${field}: ${rule}`);
    throw new RangeError(lines.join('\n'));
  }
  return { reader: compileReader(buildReadingData(source)), prose: compileCueProse(cues.value) };
}
