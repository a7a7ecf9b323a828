import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadSource } from '../../../tools/dictionary/load.ts';

const folders: string[] = [];

/** A dictionary folder with one theme file in it. */
function folderWith(theme: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dictionary-'));
  folders.push(folder);
  for (const under of ['terms', 'roles', 'duties', 'cues', 'frame']) mkdirSync(join(folder, under));
  writeFileSync(join(folder, 'terms', 'tea.yaml'), theme);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('tells every problem of every entry at once, with file, entry, field and rule', () => {
  const folder = folderWith(`
theme: tea
name: { zh: 茶, en: Tea }
terms:
  - id: Bad Id
    forms: { zh: [歇茶会] }
    meaning: { zh: 喝茶。 }
    source: [S1]
  - id: no-forms
    forms: {}
    meaning: { zh: 喝茶。, en: Tea. }
    source: [field]
    surprise: 1
`);

  const found = loadSource(folder).problems.filter(({ file }) => file === 'terms/tea.yaml');

  expect(found).toEqual([
    expect.objectContaining({ entry: 'Bad Id', field: 'id' }),
    expect.objectContaining({ entry: 'Bad Id', field: 'meaning.en' }),
    expect.objectContaining({ entry: 'Bad Id', field: 'source.0' }),
    expect.objectContaining({ entry: 'no-forms', field: 'forms', rule: 'has no form' }),
    expect.objectContaining({ entry: 'no-forms', field: 'surprise' }),
  ]);
});

test('names the line of a YAML mistake', () => {
  const { problems } = loadSource(folderWith('theme: tea\nname: { zh: 茶\n'));

  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'terms/tea.yaml', entry: expect.stringMatching(/^line \d/) }),
  );
});

test('says which file is missing', () => {
  const { problems } = loadSource(folderWith('theme: tea\nname: { zh: 茶, en: Tea }\nterms: []\n'));

  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'frame/forces.yaml', rule: 'the file is missing' }),
  );
});
