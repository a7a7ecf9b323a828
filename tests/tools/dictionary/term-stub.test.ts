import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseTerm } from '../../../src/core/dictionary/entry.ts';
import { termStub } from '../../../tools/dictionary/term-stub.ts';

test.each(['新词', 'New Word', 'a "quoted" word'])('a stub for %s is refused until it is filled in', (word) => {
  const [entry] = parse(termStub(word)) as [Record<string, unknown>];

  const empty = parseTerm(entry);
  const text = { zh: '写好了的意思。', en: 'A meaning that was written.' };
  const filled = parseTerm({ ...entry, meaning: text, see: text });

  expect(empty.ok).toBe(false);
  expect(filled.ok).toBe(true);
});
