import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFolding, fold } from '../../../src/core/text/fold.ts';

const folding = compileFolding('種种體体銷销');

describe('fold', () => {
  it.each([
    ['lower-cases', 'KOL Brand', 'kol brand'],
    ['narrows full width', 'ＫＯＬ　６１８', 'kol 618'],
    ['turns Traditional into Simplified', '種草媒體', '种草媒体'],
    ['leaves characters without a pair', '種麵', '种麵'],
    ['drops accents', 'Café Ünïque', 'cafe unique'],
    ['drops combining accents', 'cafe\u0301', 'cafe'],
    ['drops zero-width characters', '种\u200b草\ufeff\u00ad', '种草'],
    ['drops direction marks', '\u202aKOL\u202c', 'kol'],
    ['resolves ligatures', 'proﬁt', 'profit'],
    ['resolves radicals that stand for characters', '⼈⼒', '人力'],
    ['resolves mathematical letters beyond the basic plane', '𝐊𝐎𝐋', 'kol'],
    ['evens quotes', '“a” ‘b’ 「c」', '"a" \'b\' "c"'],
    ['evens hyphens but not em dashes', 'a‐b–c—d', 'a-b-c—d'],
    ['evens white space but keeps line feeds', 'a\tb\u00a0c\nd\r\ne', 'a b c\nd \ne'],
    ['keeps fractions, ordinals and ellipses', '½ ① ² …', '½ ① ² …'],
    ['keeps emoji', '🚀 go', '🚀 go'],
    ['dots the Turkish I', 'İstanbul', 'istanbul'],
    ['keeps lone surrogates', '\ud83d种', '\ud83d种'],
    ['takes a null for white space', 'a\u0000b', 'a b'],
    ['leaves nothing of marks that are not composed again', '\u0f57', '\u0f56'],
    ['is empty for nothing', '', ''],
  ])('%s', (_name, source, want) => {
    expect(fold(source, folding).text).toBe(want);
  });

  it.each([
    ['种\u200b草计划', '种草', '种\u200b草'],
    ['a proﬁt centre', 'profit', 'proﬁt'],
    ['𝐊𝐎𝐋!', 'kol', '𝐊𝐎𝐋'],
    ['ＫＯＬ投放', 'kol', 'ＫＯＬ'],
    ['KOL\u200b。', 'kol', 'KOL'],
    ['½ İ …ﬁn', 'fin', 'ﬁn'],
  ])('leads from the folded words in %j back to the source', (source, words, want) => {
    const folded = fold(source, folding);
    const at = folded.text.indexOf(words);

    const span = folded.toSourceSpan(at, at + words.length);

    expect(source.slice(span.start, span.end)).toBe(want);
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        'İ',
        '½',
        '…',
        'ﬁ',
        '種',
        '草',
        'é',
        '\u0301',
        '\u200b',
        '\ud83d',
        '\udc00',
        'ﷺ',
        '𝐊',
        '⼈',
        '\n',
      ),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  });

  it('has a way back that is monotone and in range for any text', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const folded = fold(source, folding);
        let last = 0;
        for (let i = 0; i <= folded.text.length; i++) {
          const at = folded.toSource(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(source.length);
          last = at;
        }
        expect(folded.toSource(folded.text.length)).toBe(source.length);
      }),
    );
  });

  it('gives for every folded stretch a source stretch that folds to it or to more', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = fold(source, folding);
        const start = a % (folded.text.length + 1);
        const end = start + (b % (folded.text.length - start + 1));

        const span = folded.toSourceSpan(start, end);

        expect(span.start).toBeLessThanOrEqual(span.end);
        const again = fold(source.slice(span.start, span.end), folding).text;
        expect(end === start || again.includes(folded.text.slice(start, end))).toBe(true);
      }),
    );
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const once = fold(source, folding).text;
        expect(fold(once, folding).text).toBe(once);
      }),
    );
  });
});
