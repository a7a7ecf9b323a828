import type { Plugin } from 'vite';
import { packReadingData } from '../../src/core/dictionary/packed-reading-data.ts';
import { buildGuide, buildReadingData, buildTraditionalTable } from './build.ts';
import { formatProblem } from './check-source.ts';
import { DICTIONARY, loadSource, type Source } from './load.ts';

const ARTEFACTS: Record<string, (source: Source) => unknown> = {
  'virtual:reading-data': (source) => packReadingData(buildReadingData(source)),
  'virtual:guide': buildGuide,
  'virtual:traditional': (source) => buildTraditionalTable(source, []),
};

/** Compiles `dictionary/` into modules: `virtual:reading-data`, `virtual:guide`, `virtual:traditional`. */
export function dictionaryPlugin(): Plugin {
  let source: Source | null = null;
  return {
    name: 'plain-jd-dictionary',
    resolveId: (id) => (id in ARTEFACTS ? `\0${id}` : null),
    load(id) {
      const build = ARTEFACTS[id.slice(1)];
      if (!id.startsWith('\0') || !build) return null;
      // A server takes what is watched here for imports, and a folder is none.
      if (this.environment.mode === 'build') this.addWatchFile(DICTIONARY);
      source ??= readableSource();
      // A string to parse starts faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(build(source)))})`;
    },
    configureServer(server) {
      server.watcher.add(DICTIONARY);
    },
    watchChange(path) {
      if (path.startsWith(DICTIONARY)) source = null;
    },
  };
}

// An entry that cannot be read stops the build; the quality gates are the tests' work.
function readableSource(): Source {
  const source = loadSource();
  const [first] = source.problems;
  if (first) throw new RangeError(`${formatProblem(first)} (all: npm run dictionary:check)`);
  return source;
}
