import { describe, expect, test } from 'vitest';
import { sharedChunk, type ModuleLinks } from '../../tools/shared-chunks.ts';

const IMPORTS: Record<string, string[]> = {
  'background.ts': ['messages.ts'],
  'guide/main.tsx': ['open-app.tsx', 'map.css', 'GuideApp.tsx'],
  'popup/main.tsx': ['open-app.tsx', 'map.css'],
  'open-app.tsx': ['messages.ts', 'voice.ts'],
  'messages.ts': ['sites.ts'],
  'voice.ts': [],
  'GuideApp.tsx': ['a-loop.ts'],
  'a-loop.ts': ['GuideApp.tsx'],
};

const linksOf = (id: string): ModuleLinks => ({
  isEntry: /main|background/.test(id),
  importers: Object.keys(IMPORTS).filter((importer) => IMPORTS[importer]?.includes(id)),
  dynamicImporters: [],
});

describe('sharedChunk', () => {
  test.each([
    ['what background and pages share', 'sites.ts', 'base'],
    ['what several pages share', 'voice.ts', 'pages'],
    ['what one page has for itself', 'GuideApp.tsx', null],
    ['an entrypoint', 'guide/main.tsx', null],
    ['a style sheet of two pages', 'map.css', null],
  ])('%s', (_, id, chunk) => {
    expect(sharedChunk(id, linksOf)).toBe(chunk);
  });

  test('counts pages that load a module later', () => {
    const later = (id: string): ModuleLinks =>
      id === 'GuideApp.tsx'
        ? { ...linksOf(id), dynamicImporters: ['popup/main.tsx'] }
        : linksOf(id);

    expect(sharedChunk('GuideApp.tsx', later)).toBe('pages');
  });
});
