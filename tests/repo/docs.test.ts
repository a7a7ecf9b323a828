import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const DOCS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'docs/threat-model.md',
  'dictionary/README.md',
];

describe('documents', () => {
  test('ARCHITECTURE.md names every folder of src', () => {
    const missing = readdirSync('src', { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !read('ARCHITECTURE.md').includes(`\`${entry.name}\``),
      )
      .map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  test.each(DOCS)('%s names only scripts and files that exist', (doc) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(doc).matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);

    const files = [...read(doc).matchAll(/`((?:src|tests|tools|dictionary|docs)\/[\w./-]+)`/g)];
    expect(files.map(([, file = '']) => file).filter((file) => !existsSync(file))).toEqual([]);
  });

  test('to-do notes carry a date that has not passed', () => {
    const sources = import.meta.glob<string>('/{src,tools,entrypoints,tests}/**/*.{ts,tsx,css}', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const notes = Object.entries(sources).flatMap(([file, text]) =>
      [...text.matchAll(/\bTO-?DO\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g)].map(([, date]) => ({
        file,
        date,
      })),
    );
    const late = notes.filter(({ date }) => !date || new Date(date) < new Date());
    expect(late).toEqual([]);
  });
});
