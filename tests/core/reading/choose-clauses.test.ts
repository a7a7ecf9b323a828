import { describe, expect, it } from 'vitest';
import type { DutyId } from '../../../src/core/names.ts';
import { chooseClauses } from '../../../src/core/reading/choose-clauses.ts';
import type { DutyWitness } from '../../../src/core/reading/read-line.ts';
import type { WeighedDuty } from '../../../src/core/reading/weigh-duties.ts';

const LINE = '写公众号文章，管优惠券';

const witness = (key: string, words: string, rest: Partial<DutyWitness> = {}): DutyWitness => {
  const start = LINE.indexOf(words);
  return {
    owner: 'new-media.content',
    key,
    weight: 4,
    strength: 4,
    mentioned: false,
    evidence: [{ start, end: start + words.length, text: words, weight: 4 }],
    ...rest,
  };
};

const weighed = (
  duty: DutyId,
  witnesses: readonly DutyWitness[],
  rest: Partial<WeighedDuty> = {},
): WeighedDuty => ({
  duty,
  own: 4,
  weight: 5,
  belief: 0.05,
  disbelief: 0.05,
  witnesses,
  ...rest,
});

const best = weighed('new-media.content', [witness('articles', '文章')], { belief: 0.9 });
const vouchers = witness('vouchers', '优惠券');

const chosen = (other: WeighedDuty) => chooseClauses(LINE, [best, other], best);

describe('the clauses of a line', () => {
  it('say what stands for a piece of which nothing else is said', () => {
    expect(chosen(weighed('trade-marketing.promotion', [vouchers]))).toEqual([
      'articles',
      'vouchers',
    ]);
  });

  it('leave out what the rest of the posting has nothing to do with', () => {
    expect(chosen(weighed('trade-marketing.promotion', [vouchers], { weight: 4 }))).toEqual([
      'articles',
    ]);
  });

  it('leave out faint words, words only mentioned and pieces of which something is said', () => {
    const faint = weighed('trade-marketing.promotion', [{ ...vouchers, strength: 2 }]);
    const mentioned = weighed('trade-marketing.promotion', [{ ...vouchers, mentioned: true }]);
    const said = weighed('new-media.operation', [witness('account', '公众号')]);

    expect([faint, mentioned, said].map(chosen)).toEqual([
      ['articles'],
      ['articles'],
      ['articles'],
    ]);
  });

  it('say what another duty clearly asks for, in the order of the line', () => {
    const clear = weighed('new-media.operation', [witness('account', '公众号')], { belief: 0.3 });

    expect(chosen(clear)).toEqual(['account', 'articles']);
  });

  it('are none where everything is only mentioned', () => {
    const named = weighed('new-media.content', [witness('articles', '文章', { mentioned: true })]);

    expect(chooseClauses(LINE, [named], named)).toEqual([]);
  });
});
