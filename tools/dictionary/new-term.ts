import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { formIndex } from './gates/form-index.ts';
import { DICTIONARY, loadSource } from './load.ts';
import { termStub } from './term-stub.ts';

// `npm run new:term [-- WORD THEME]`: puts a stub for a term into its theme's file.
const source = loadSource();
const themes = new Map(source.terms.map(({ theme, file }) => [theme, file]));

const [givenWord, givenTheme] = process.argv.slice(2);
const asked = givenWord && givenTheme ? { word: givenWord, theme: givenTheme } : await ask();
const file = themes.get(asked.theme);
const taken = formIndex(source.terms)(asked.word);

if (!file) {
  console.error(`No theme "${asked.theme}". There are: ${[...themes.keys()].join(', ')}`);
  process.exitCode = 2;
} else if (taken) {
  console.error(`"${asked.word}" is a form of ${taken} already.`);
  process.exitCode = 2;
} else {
  appendFileSync(join(DICTIONARY, file), termStub(asked.word));
  console.log(`Fill it in at the end of dictionary/${file}, then: npm run dictionary:check`);
}

async function ask(): Promise<{ word: string; theme: string }> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const word = await terminal.question('The word, as postings write it: ');
  const theme = await terminal.question(`Its theme (${[...themes.keys()].join(', ')}): `);
  terminal.close();
  return { word: word.trim(), theme: theme.trim() };
}
