import { describe, expect, it } from 'vitest';
import { compileCueProse, compileCues, parseCues } from '../../../src/core/dictionary/cues.ts';
import { NO_ASKING } from '../no-asking.ts';

const GROUP = { id: 'press', weight: 4, words: ['新闻稿'], say: { zh: '写稿', en: 'write' } };
const files = () => ({
  pr: {
    duties: [
      {
        duty: 'pr.channels',
        roles: { pr: 1 },
        say: { zh: '和媒体打交道', en: 'deal with the press' },
        groups: [GROUP, { id: 'weak', weight: 1, words: ['媒体'], with: ['稿'] }],
      },
    ],
  },
  chores: { chores: [], requirements: [], benefits: [] },
  roles: { roles: [{ role: 'pr', titles: ['公关'], words: [] }] },
  'company-kinds': { kinds: [{ kind: 'fmcg', names: ['宝洁'], parts: ['食品'], words: [] }] },
  things: { things: [{ slot: 'press', names: [{ words: ['记者'], zh: '记者', en: 'journalists' }] }] },
  wording: { wording: { 行销: '营销' } },
  inside: { inside: { 动销: ['动销售'] } },
  asking: { asking: NO_ASKING },
});

function parsed(from: Record<string, unknown>) {
  const result = parseCues(from);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

describe('parseCues', () => {
  it('takes every file that is not named otherwise for a list of duties', () => {
    expect(parsed(files()).duties.map(({ duty }) => duty)).toEqual(['pr.channels']);
  });

  it('tells all problems at once, with file and field', () => {
    const broken = {
      ...files(),
      pr: { duties: [{ ...files().pr.duties[0], duty: 'pr.magic', groups: [{ ...GROUP, words: ['稿'] }] }] },
      things: { things: [{ slot: 'press', names: [{ words: [], zh: '记者' }] }] },
    };

    const result = parseCues(broken);

    expect(result.ok).toBe(false);
    const fields = result.ok ? [] : result.problems.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining([
        'pr.duties.0.duty',
        'pr.duties.0.groups.0.words.0',
        'things.things.0.names.0.en',
      ]),
    );
  });

  it('tells a pattern that is no regular expression', () => {
    const broken = { ...files(), asking: { asking: { ...NO_ASKING, seeks: '(we' } } };

    expect(parseCues(broken)).toMatchObject({
      ok: false,
      problems: [{ field: 'asking.asking.seeks', rule: 'is no regular expression' }],
    });
  });

  it('tells a missing file', () => {
    const { roles: _, ...others } = files();
    expect(parseCues(others).ok).toBe(false);
  });
});

describe('compileCues', () => {
  it('leaves out every word of prose', () => {
    const data = compileCues(parsed(files()));
    expect(JSON.stringify(data)).not.toMatch(/写稿|打交道|journalists/);
    expect(data.duties[0]?.groups.map(({ id }) => id)).toEqual(['press', 'weak']);
    expect(data.wordings).toEqual([['营销', '行销']]);
  });
});

describe('compileCueProse', () => {
  it('keeps which clauses are said only by themselves', () => {
    const source = parsed(files());
    const [duty] = source.duties;
    const groups = duty?.groups.map((group) => ({ ...group, alone: true as const })) ?? [];
    const prose = compileCueProse({ ...source, duties: duty ? [{ ...duty, groups }] : [] });

    expect(prose.alone).toContain('pr.channels/press');
  });

  it('keeps the prose by group, duty and thing', () => {
    expect(compileCueProse(parsed(files()))).toEqual({
      clauses: { 'pr.channels/press': { zh: '写稿', en: 'write' } },
      alone: [],
      duties: { 'pr.channels': { zh: '和媒体打交道', en: 'deal with the press' } },
      things: { 'press/0': { zh: '记者', en: 'journalists' } },
    });
  });
});
