import { describe, expect, test } from 'vitest';

/** Which folders of `src/` a folder may import from, and which packages. The single authority. */
const LAYERS: Record<string, { from: readonly string[]; packages: readonly string[] }> = {
  core: { from: ['core'], packages: ['valibot', 'fuse.js/basic'] },
  page: { from: ['core', 'page'], packages: [] },
  ui: { from: ['core', 'ui'], packages: ['preact', 'preact/hooks'] },
  platform: { from: ['core', 'platform'], packages: ['valibot', 'webextension-polyfill'] },
  app: { from: ['core', 'page', 'ui', 'platform', 'app'], packages: ['preact', 'preact/hooks'] },
};

const files = import.meta.glob<string>('/src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What is wrong with a file's imports; `[]` when it keeps to its layer. */
function breaches(path: string, content: string): string[] {
  const layer = path.split('/')[2] ?? '';
  const rule = LAYERS[layer];
  if (!rule) return [`${layer} has no rule in this table`];
  const imports = [...content.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, to = '']) => to,
  );
  return imports.flatMap((to) => {
    if (to.startsWith('virtual:') || /\.css(\?inline)?$/.test(to)) return [];
    if (!to.startsWith('.')) return rule.packages.includes(to) ? [] : [`${layer} imports ${to}`];
    const target = new URL(to, `file://${path}`).pathname.split('/')[2] ?? '';
    return rule.from.includes(target) ? [] : [`${layer} imports from ${target}`];
  });
}

describe('layers', () => {
  test.each(Object.entries(files))('%s keeps to its layer', (path, content) => {
    expect(breaches(path, content)).toEqual([]);
  });

  test('there is something to check', () => {
    expect(Object.keys(files).length).toBeGreaterThan(30);
  });

  test('notices a breach', () => {
    expect(breaches('/src/ui/popup/X.tsx', "import { a } from '../../page/watch.ts';")).toEqual([
      'ui imports from page',
    ]);
    expect(breaches('/src/page/x.ts', "import { h } from 'preact';")).toEqual([
      'page imports preact',
    ]);
    expect(breaches('/src/misc/x.ts', '')).toEqual(['misc has no rule in this table']);
  });

  test('only platform names the extension API', () => {
    const naming = Object.entries(files).filter(
      ([path, content]) =>
        !path.startsWith('/src/platform/') &&
        /\b(browser|chrome)\.(runtime|storage|tabs)\b/.test(content),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
  });
});
