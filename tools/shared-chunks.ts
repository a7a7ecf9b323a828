import type { Plugin } from 'vite';

/** What the bundler tells of a module. */
export interface ModuleLinks {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

/**
 * Puts what several entrypoints share into two chunks. Left to itself the bundler makes one for every
 * set of entrypoints, of which some hold two lines: each costs a head of its own in the package, and
 * alike code in two of them is packed twice.
 */
export function sharedChunks(): Plugin {
  return {
    name: 'plain-jd-shared-chunks',
    outputOptions(options) {
      // A content script is one file.
      if (options.format === 'iife') return null;
      return {
        ...options,
        manualChunks: (id, { getModuleInfo }) => sharedChunk(id, getModuleInfo),
      };
    },
  };
}

/**
 * The chunk a module belongs to: `base` what the background shares with pages, `pages` what only pages
 * share; null for what one entrypoint alone reaches, and for style sheets: a page has those it names,
 * or one that all pages start with.
 */
export function sharedChunk(
  id: string,
  linksOf: (id: string) => ModuleLinks | null,
): 'base' | 'pages' | null {
  if (/\.css(?:\?|$)/.test(id)) return null;
  const entries = entriesTo(id, linksOf);
  if (entries.size < 2) return null;
  return [...entries].some((entry) => /background/.test(entry)) ? 'base' : 'pages';
}

function entriesTo(id: string, linksOf: (id: string) => ModuleLinks | null): Set<string> {
  const entries = new Set<string>();
  const seen = new Set([id]);
  // A set that grows while it is walked is walked to its end.
  for (const module of seen) {
    const links = linksOf(module);
    if (!links) continue;
    if (links.isEntry) entries.add(module);
    for (const importer of [...links.importers, ...links.dynamicImporters]) seen.add(importer);
  }
  return entries;
}
