import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOwnEntry,
  keepOwnEntry,
  ownEntriesOf,
  parseOwnEntry,
  splitWords,
} from '../../../src/core/packs/own-entry.ts';
import { termOfOwn } from '../../../src/core/packs/pack.ts';
import { factsOf } from '../../../src/core/store/facts.ts';

const entry = { id: 'a', words: ['拉齐'], zh: '开个会。', en: '', role: null };

describe('own entries', () => {
  it.each([
    ['a fine one', {}, []],
    ['no word', { words: [] }, ['words: has no form']],
    ['one character', { words: ['拉'] }, ['words: is too short a form']],
    ['a word without end', { words: ['拉'.repeat(61)] }, ['words: is too long a form']],
    ['no meaning', { zh: '' }, ['zh: says nothing']],
    ['an essay', { zh: '长'.repeat(1001) }, ['zh: is too long']],
  ])('check %s', (_name, change, want) => {
    const problems = checkOwnEntry({ ...entry, ...change });

    expect(problems.map(({ field, rule }) => `${field}: ${rule}`)).toEqual(want);
  });

  it('split what is typed at commas of any kind', () => {
    expect(splitWords('拉齐， 对齐、align,\nsync up ;拉齐')).toEqual([
      '拉齐',
      '对齐',
      'align',
      'sync up',
    ]);
  });

  it('come back from their facts, and are then always terms', () => {
    const words = fc.array(fc.string({ minLength: 2, maxLength: 60 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (words, zh, en) => {
        const parsed = parseOwnEntry('a', { words, zh, en, role: 'gtm' });
        if (!parsed) return;
        expect(ownEntriesOf(factsOf([keepOwnEntry(parsed)], {}, 1))).toEqual([parsed]);
        expect(termOfOwn(parsed)).not.toBeNull();
      }),
    );
  });

  it('are null for anything else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const parsed = parseOwnEntry('a', raw);
        expect(parsed === null || parsed.words.length > 0).toBe(true);
      }),
    );
  });
});
