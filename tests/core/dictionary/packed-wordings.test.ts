import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packWordings, unpackWordings } from '../../../src/core/dictionary/packed-wordings.ts';

const oneLine = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
const wording = fc.record({ zh: oneLine, en: oneLine });
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    wording,
    fc.integer(),
    oneLine,
    fc.boolean(),
    fc.array(tie('tree')),
    fc.dictionary(fc.constantFrom('id', 'texts', 'more', 'zh'), tie('tree')),
  ),
}));

describe('packed wordings', () => {
  test('give back what was packed', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(unpackWordings(packWordings(value))).toEqual(value);
      }),
    );
  });

  test('stand in two columns', () => {
    const packed = packWordings([{ zh: '种草', en: 'seeding' }, { name: { zh: '媒介', en: 'media' } }]);

    expect(packed.zh).toBe('种草\n媒介');
    expect(packed.en).toBe('seeding\nmedia');
  });

  test('refuse what they could not give back', () => {
    expect(() => packWordings({ a: null })).toThrow(RangeError);
    expect(() => packWordings({ zh: '一\n二', en: 'two lines' })).toThrow(RangeError);
  });
});
