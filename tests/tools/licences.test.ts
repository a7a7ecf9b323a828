import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LICENCES_FILE, licencesText } from '../../tools/licences.ts';

test('the package lists the licences of what it ships (npm run licences)', () => {
  expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(licencesText());
});

test('every runtime dependency is there, with the words of its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const text = licencesText();

  for (const name of Object.keys(dependencies))
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text.match(/without warranty|WITHOUT WARRANTY|"AS IS"|AS IS/g)?.length).toBeGreaterThan(4);
});

test('of a licence that asks for no more, it says where source and words are', () => {
  const [, polyfill = ''] = licencesText().split('webextension-polyfill ');

  expect(polyfill).toMatch(/^\S+, MPL-2\.0\nhttps:\/\/\S+\n/);
  expect(polyfill).toContain('https://mozilla.org/MPL/2.0/');
});
