import type { ReadingData, WordGroup } from '../dictionary/reading-data.ts';
import { openDictionary, type Dictionary } from '../match/dictionary.ts';
import type { HashChains } from '../match/hash-chains.ts';
import { runAtOnce } from '../run-at-once.ts';
import { openAsking, type Asking } from './asked-for.ts';
import type { CompanyKind, DutyId, RoleId } from '../names.ts';
import { buildWordIndex, joinStarts, type OwnedGroup, type WordIndex } from './word-index.ts';

export type Aside = 'chores' | 'requirements' | 'benefits';

/** All that is needed to read postings, compiled; costly to make, cheap to use. */
export interface Reader {
  readonly dictionary: Dictionary;
  readonly duties: WordIndex<DutyId>;
  /** How much a duty speaks for each role, 0..1. */
  readonly dutyRoles: ReadonlyMap<DutyId, Readonly<Partial<Record<RoleId, number>>>>;
  readonly roles: WordIndex<RoleId | 'none'>;
  readonly titles: WordIndex<RoleId | 'none'>;
  readonly kinds: WordIndex<CompanyKind>;
  readonly companies: WordIndex<CompanyKind>;
  readonly asking: Asking;
  readonly asides: WordIndex<Aside>;
  readonly things: WordIndex<string>;
  /** How the words of duties, roles, kinds, asides and things begin: every line asks for all of them. */
  readonly cueStarts: HashChains;
  /** Words of Taiwan and Hong Kong (in Simplified characters) and our words of the same length. */
  readonly wordings: readonly (readonly [other: string, ours: string])[];
}

// Beside the name of a company everybody knows, 食品 or 电器 in a name tells half: it says what is made.
// 网络 and 信息技术 stand in names of all trades.
const PART_OF_NAME: Readonly<Record<CompanyKind, number>> = {
  hardware: 0.5,
  fmcg: 0.5,
  internet: 0.34,
};

/** Compiles reading data, in slices; O(size of the data). */
export function* openReader(data: ReadingData): Generator<void, Reader> {
  const { chores, requirements, benefits } = data.asides;
  const asides = { chores, requirements, benefits };
  function* index<Owner>(groups: readonly OwnedGroup<Owner>[]) {
    yield;
    return buildWordIndex(groups, data.inside);
  }
  const lineCues = {
    duties: yield* index(
      data.duties.flatMap(({ duty, groups }) =>
        groups.map((group) => ({ ...group, owner: duty, key: `${duty}/${group.id}` })),
      ),
    ),
    roles: yield* index(data.roles.flatMap(({ role, words }) => owned(role, words))),
    kinds: yield* index(data.kinds.flatMap(({ kind, words }) => owned(kind, words))),
    asides: yield* index(
      (['chores', 'requirements', 'benefits'] as const).flatMap((aside) =>
        owned(aside, asides[aside]),
      ),
    ),
    things: yield* index(data.things.flatMap(({ id, words }) => owned(id, [{ words, weight: 1 }]))),
  };
  return {
    ...lineCues,
    cueStarts: joinStarts(Object.values(lineCues)),
    dictionary: yield* openDictionary(data),
    asking: openAsking(data.asking),
    dutyRoles: new Map(data.duties.map(({ duty, roles }) => [duty, roles])),
    titles: yield* index(
      data.roles.flatMap(({ role, titles }) => owned(role, [{ words: titles, weight: 1 }])),
    ),
    companies: yield* index(
      data.kinds.flatMap(({ kind, names, parts }) =>
        owned(kind, [
          { words: names, weight: 1 },
          { words: parts, weight: PART_OF_NAME[kind] },
        ]),
      ),
    ),
    wordings: (data.wordings ?? []).flatMap(([ours, other]) =>
      ours.length === other.length ? [[other, ours] as const] : [],
    ),
  };
}

/** Compiles reading data at once; see `openReader`. */
export function compileReader(data: ReadingData): Reader {
  return runAtOnce(openReader(data));
}

function owned<Owner extends string>(
  owner: Owner,
  groups: readonly WordGroup[],
): OwnedGroup<Owner>[] {
  return groups.map((group, i) => ({ ...group, owner, key: `${owner}/${i}` }));
}
