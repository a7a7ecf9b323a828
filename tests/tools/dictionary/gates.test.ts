import { describe, expect, test } from 'vitest';
import { parseTerm, type Term } from '../../../src/core/dictionary/entry.ts';
import { checkAlike } from '../../../tools/dictionary/gates/alike.ts';
import { checkConcrete } from '../../../tools/dictionary/gates/concrete.ts';
import { checkFacts } from '../../../tools/dictionary/gates/facts.ts';
import { checkFindable } from '../../../tools/dictionary/gates/findable.ts';
import { checkForms } from '../../../tools/dictionary/gates/forms.ts';
import { checkJargon } from '../../../tools/dictionary/gates/jargon.ts';
import { checkLimits } from '../../../tools/dictionary/gates/limits.ts';
import { checkReferences } from '../../../tools/dictionary/gates/references.ts';
import { checkTypography } from '../../../tools/dictionary/gates/typography.ts';
import { loadSource, type Problem, type Source } from '../../../tools/dictionary/load.ts';

const shipped = loadSource();

const GOOD = {
  id: 'tea-break',
  forms: { zh: ['歇茶会'], en: ['tea-break talk'] },
  roles: ['pr'],
  meaning: {
    zh: '请几位记者喝茶聊天，不发稿，只混个脸熟。',
    en: 'Tea with a few reporters: no story, just faces and names.',
  },
  see: { zh: '订一间小会议室，备好点心。', en: 'You book a small room and order the cake.' },
  source: ['field'],
};

/** The shipped dictionary with only these terms in it. */
function withTerms(...entries: object[]): Source {
  const terms = entries.map((entry) => ({ ...parsed(entry), theme: 'pr', file: 'terms/pr.yaml' }));
  return { ...shipped, terms };
}

function parsed(entry: object): Term {
  const result = parseTerm(entry);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const rules = (problems: readonly Problem[]) =>
  problems.map(({ entry, field, rule }) => `${entry} ${field}: ${rule}`).join('\n');

test('a good entry passes every gate', () => {
  const source = withTerms(GOOD);
  const gates = [checkAlike, checkConcrete, checkFindable, checkForms, checkJargon, checkLimits, checkReferences, checkTypography];
  const about = gates.flatMap((gate) => gate(source)).filter(({ entry }) => entry === GOOD.id);
  expect(about).toEqual([]);
});

describe('each gate stops an entry that breaks its rule', () => {
  test.each([
    ['too short', { meaning: { zh: '喝茶。', en: 'Tea.' } }, checkLimits, /zh has 3 characters/],
    ['nothing to see', { see: undefined }, checkConcrete, /see: is missing/],
    [
      'too long',
      { meaning: { ...GOOD.meaning, en: "Tea and cake. ".repeat(30) } },
      checkLimits,
      /en has \d+ characters/,
    ],
    [
      'half-width punctuation in Chinese',
      { see: { ...GOOD.see, zh: '订一间小会议室,备好点心。' } },
      checkTypography,
      /full-width punctuation/,
    ],
    [
      'full-width punctuation in English',
      { see: { ...GOOD.see, en: 'You book a room，and order the cake.' } },
      checkTypography,
      /no full-width punctuation/,
    ],
    [
      'no space between Chinese and Latin',
      { see: { ...GOOD.see, zh: '订一间 A3会议室，备好点心。' } },
      checkTypography,
      /one space/,
    ],
    [
      'Chinese in an English text',
      { see: { ...GOOD.see, en: 'You book a small 会议室 and order the cake.' } },
      checkTypography,
      /English is in English/,
    ],
    [
      'no full stop',
      { see: { ...GOOD.see, zh: '订一间小会议室，备好点心' } },
      checkTypography,
      /full stop/,
    ],
    [
      'a link to nowhere',
      { meaning: { ...GOOD.meaning, zh: '请几位记者喝[[没有这个词]]聊天，只混个脸熟。' } },
      checkReferences,
      /neither a form nor an id/,
    ],
    [
      'a link to itself',
      { meaning: { ...GOOD.meaning, zh: '请几位记者开[[歇茶会]]，不发稿，只混个脸熟。' } },
      checkReferences,
      /links to itself/,
    ],
    ['a relation to nowhere', { related: ['no-such-term'] }, checkReferences, /no other term/],
    [
      'the term in its own meaning',
      { meaning: { ...GOOD.meaning, zh: '就是请几位记者开歇茶会，不发稿。' } },
      checkJargon,
      /uses the term itself/,
    ],
    ['a form of one character', { forms: { zh: ['茶'], en: [] } }, checkForms, /too short/],
  ])('%s', (_name, change, gate, rule) => {
    expect(rules(gate(withTerms({ ...GOOD, ...change })))).toMatch(rule);
  });

  test('jargon that explains jargon', () => {
    const other = { ...GOOD, id: 'ink-list', forms: { zh: ['墨名单'], en: ['ink list'] } };
    const breaking = {
      ...GOOD,
      meaning: { ...GOOD.meaning, zh: '照着墨名单请几位记者喝茶聊天，不发稿。' },
    };
    const linked = {
      ...GOOD,
      meaning: { ...GOOD.meaning, zh: '照着[[墨名单]]请几位记者喝茶聊天，不发稿。' },
    };

    expect(rules(checkJargon(withTerms(breaking, other)))).toMatch(/墨名单 is jargon/);
    expect(rules(checkJargon(withTerms(linked, other)))).toBe('');
    expect(rules(checkJargon(withTerms(breaking, { ...other, everyday: true })))).toBe('');
  });

  test('two entries with one form, one id taken twice', () => {
    const double = { ...GOOD, id: 'other' };

    expect(rules(checkForms(withTerms(GOOD, double)))).toMatch(/also a form of tea-break/);
    expect(rules(checkReferences(withTerms(GOOD, GOOD)))).toMatch(/is taken in/);
  });

  test.each([
    ['tea-break talks', 'plural'],
    ['teabreak talks', 'plural, and written as one'],
  ])('a form that another entry has in another spelling: %s (%s)', (form) => {
    const other = { ...GOOD, id: 'other', forms: { zh: ['饮茶会'], en: [form] } };

    expect(rules(checkForms(withTerms(GOOD, other)))).toMatch(
      /is only another spelling of "tea-break talk" \(tea-break\)/,
    );
  });

  test.each([
    ['tea personalisation', 'tea personalizations', true],
    ['tea programme', 'tea programs', true],
    ['tea flavour', 'tea flavors', true],
    ['TTS', 'TT', false],
    ['tea press', 'tea pres', false],
  ])('British and American, one and many: %s beside %s', (one, other, fights) => {
    const source = withTerms(
      { ...GOOD, forms: { zh: [], en: [one] } },
      { ...GOOD, id: 'other', forms: { zh: [], en: [other] } },
    );

    expect(rules(checkForms(source)).includes('another spelling')).toBe(fights);
  });

  test('two entries that say the same', () => {
    const copy = {
      ...GOOD,
      id: 'copy',
      forms: { zh: ['饮茶会'], en: [] },
      meaning: {
        zh: '请上几位记者喝喝茶、聊聊天，不发稿，混个脸熟就好。',
        en: 'You have tea with a few reporters. No story comes of it, just faces and names.',
      },
    };
    const different = {
      ...copy,
      meaning: { ...copy.meaning, zh: '开张那天送一杯热饮，谁进门都有份。' },
    };
    const senses = ['meet-up', 'rest'].map((id) => ({
      id,
      roles: ['pr'],
      meaning: copy.meaning,
      see: GOOD.see,
      source: ['field'],
    }));
    const { meaning: _, see: __, source: ___, roles: ____, ...bare } = copy;

    expect(rules(checkAlike(withTerms(GOOD, copy)))).toMatch(/copy meaning: says the same as tea-break/);
    expect(rules(checkAlike(withTerms(GOOD, different)))).toBe('');
    expect(rules(checkAlike(withTerms(GOOD, { ...bare, senses })))).toBe('');
  });

  test('a form that is never found', () => {
    const excepted = { ...GOOD, except: ['歇茶会'] };
    const stem = { ...GOOD, id: 'stem', forms: { zh: [], en: ['tea forecast'] } };
    const inflected = { ...GOOD, id: 'inflected', forms: { zh: [], en: ['tea forecasting'] } };

    const beside = { ...GOOD, when: { near: ['记者'] } };

    expect(rules(checkFindable(withTerms(GOOD, stem)))).toBe('');
    expect(rules(checkFindable(withTerms(beside)))).toBe('');
    expect(rules(checkFindable(withTerms(excepted)))).toMatch(/"歇茶会" is never found: nothing is/);
    expect(rules(checkFindable(withTerms(stem, inflected)))).toMatch(
      /inflected forms: "tea forecasting" is never found: stem is found in it/,
    );
  });

  test.each([
    ['茶 A/B会', '茶 AB会'],
    ['K-12茶', 'K12茶'],
    ['roll out tea', 'rollout tea'],
  ])('both spellings of one entry stay findable: %s beside %s', (one, other) => {
    for (const zh of [
      [one, other],
      [other, one],
    ]) {
      expect(rules(checkFindable(withTerms({ ...GOOD, forms: { zh, en: [] } })))).toBe('');
    }
  });

  test('more than two links in a meaning', () => {
    const terms = ['甲词', '乙词', '丙词'].map((form, i) => ({
      ...GOOD,
      id: `word-${i}`,
      forms: { zh: [form], en: [] },
    }));
    const crowded = {
      ...GOOD,
      meaning: { ...GOOD.meaning, zh: '把[[甲词]]、[[乙词]]和[[丙词]]请来喝茶聊天。' },
    };

    expect(rules(checkReferences(withTerms(crowded, ...terms)))).toMatch(/3 links, at most 2/);
  });

  test('a fact that nobody cites and one that does not exist', () => {
    const bare: Source = {
      ...withTerms({ ...GOOD, source: ['S99'] }),
      roles: [],
      duties: [],
      frame: null,
      workflow: null,
      kinds: null,
    };

    expect(rules(checkFacts(bare))).toMatch(/no entry cites S01/);
    expect(rules(checkFacts(bare))).toMatch(/S99 is no fact/);
  });
});
