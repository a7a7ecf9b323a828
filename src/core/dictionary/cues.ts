import * as v from 'valibot';
import { COMPANY_KINDS, DUTIES, ROLES, type DutyId, type Wording } from '../names.ts';
import { askingFile } from './asking-file.ts';
import { check, id, text, wording, type EntryProblem, type Parsed } from './entry.ts';
import type { AsideCues, ReadingData, WordGroup } from './reading-data.ts';

const words = v.pipe(
  v.array(v.pipe(text, v.minLength(2, 'is too short to be a witness'))),
  v.minLength(1, 'has no word'),
);
const companions = v.pipe(v.array(text), v.minLength(1, 'has no word'));
const weight = v.pipe(v.number(), v.minValue(0.5), v.maxValue(6));
const groupFields = { weight, words, with: v.optional(companions), without: v.optional(companions) };
const wordGroup = v.strictObject(groupFields);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

// `listing.stock` is one kind of `listing`; see `dictionary/cues/README.md`.
const groupId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, 'must be lower-case letters, digits, hyphens and a dot'),
);
const cueGroup = v.strictObject({
  id: groupId,
  ...groupFields,
  alone: v.optional(v.literal(true)),
  say: v.optional(wording),
});

const dutiesFile = v.strictObject({
  duties: v.array(
    v.strictObject({
      duty: v.picklist(DUTIES),
      roles: v.record(v.picklist(ROLES), share),
      say: wording,
      groups: v.pipe(v.array(cueGroup), v.minLength(1, 'has no group')),
    }),
  ),
});
const choresFile = v.strictObject({
  chores: v.array(wordGroup),
  requirements: v.array(wordGroup),
  benefits: v.array(wordGroup),
});
const rolesFile = v.strictObject({
  roles: v.array(
    v.strictObject({
      role: v.picklist([...ROLES, 'none']),
      titles: words,
      words: v.array(wordGroup),
    }),
  ),
});
const kindsFile = v.strictObject({
  kinds: v.array(
    v.strictObject({
      kind: v.picklist(COMPANY_KINDS),
      names: words,
      parts: words,
      words: v.array(wordGroup),
    }),
  ),
});
const thingsFile = v.strictObject({
  things: v.array(
    v.strictObject({
      slot: id,
      names: v.array(v.strictObject({ words, zh: text, en: text })),
    }),
  ),
});
const insideFile = v.strictObject({ inside: v.record(text, words) });
const wordingFile = v.strictObject({ wording: v.record(text, text) });

/** The files of `dictionary/cues/` that are not lists of duties. */
const NAMED_FILES = {
  chores: choresFile,
  roles: rolesFile,
  'company-kinds': kindsFile,
  things: thingsFile,
  wording: wordingFile,
  inside: insideFile,
  asking: askingFile,
} as const;

type Named = { readonly [F in keyof typeof NAMED_FILES]: v.InferOutput<(typeof NAMED_FILES)[F]> };

/** The cues as their authors wrote them, checked. */
export interface CueSource extends Named {
  readonly duties: v.InferOutput<typeof dutiesFile>['duties'];
}

/** The plain words about what cues find: never needed to read a posting, only to speak of it. */
export interface CueProse {
  /** What to say of a line in which a group was found, by `duty/group`. */
  readonly clauses: Readonly<Record<string, Wording>>;
  /** Those of them that are said only where nothing closer is to be said, as the words are common. */
  readonly alone: readonly string[];
  /** What to say of a duty when no group found has words of its own. */
  readonly duties: Readonly<Partial<Record<DutyId, Wording>>>;
  /** How we name things, by id (`slot/number`). */
  readonly things: Readonly<Record<string, Wording>>;
}

/** Checks the parsed files of `dictionary/cues/` by name without ending; all problems at once. */
export function parseCues(files: Readonly<Record<string, unknown>>): Parsed<CueSource> {
  const problems: EntryProblem[] = [];
  const take = <const S extends v.GenericSchema>(name: string, schema: S) => {
    const parsed = check(schema, files[name]);
    if (parsed.ok) return parsed.value;
    for (const { field, rule } of parsed.problems) {
      problems.push({ field: `${name}.${field}`, rule });
    }
    return null;
  };
  const dutyFiles = Object.keys(files).filter((name) => !Object.hasOwn(NAMED_FILES, name));
  const duties = dutyFiles.flatMap((name) => take(name, dutiesFile)?.duties ?? []);
  const chores = take('chores', choresFile);
  const roles = take('roles', rolesFile);
  const kinds = take('company-kinds', kindsFile);
  const things = take('things', thingsFile);
  const wordings = take('wording', wordingFile);
  const inside = take('inside', insideFile);
  const asking = take('asking', askingFile);
  if (!chores || !roles || !kinds || !things || !wordings || !inside || !asking || problems.length > 0) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    value: { duties, chores, roles, 'company-kinds': kinds, things, wording: wordings, inside, asking },
  };
}

/** The part of the reading data that cues make. Order of duties and groups is that of the files. */
type CueData = Pick<
  ReadingData,
  'duties' | 'roles' | 'kinds' | 'asides' | 'asking' | 'things' | 'wordings' | 'inside'
>;

/** Compiles checked cues for reading: no prose. */
export function compileCues(source: CueSource): CueData {
  return {
    duties: source.duties.map(({ duty, roles, groups }) => ({
      duty,
      roles,
      groups: groups.map((group) => ({ id: group.id, ...bare(group) })),
    })),
    roles: source.roles.roles.map((role) => ({ ...role, words: role.words.map(bare) })),
    kinds: source['company-kinds'].kinds.map((kind) => ({ ...kind, words: kind.words.map(bare) })),
    asides: asides(source.chores),
    asking: source.asking.asking,
    things: source.things.things.flatMap(({ slot, names }) =>
      names.map((thing, i) => ({ id: `${slot}/${i}`, words: thing.words })),
    ),
    inside: source.inside.inside,
    wordings: Object.entries(source.wording.wording).map(([other, ours]) => [ours, other] as const),
  };
}

/** Compiles the prose of checked cues. */
export function compileCueProse(source: CueSource): CueProse {
  const clauses = source.duties.flatMap(({ duty, groups }) =>
    groups.flatMap(({ id: group, say }) => (say ? [[`${duty}/${group}`, say] as const] : [])),
  );
  const things = source.things.things.flatMap(({ slot, names }) =>
    names.map(({ zh, en }, i) => [`${slot}/${i}`, { zh, en }] as const),
  );
  const alone = source.duties.flatMap(({ duty, groups }) =>
    groups.flatMap(({ id: group, alone: only }) => (only ? [`${duty}/${group}`] : [])),
  );
  return {
    clauses: Object.fromEntries(clauses),
    alone,
    duties: Object.fromEntries(source.duties.map(({ duty, say }) => [duty, say])),
    things: Object.fromEntries(things),
  };
}

interface LooseGroup {
  readonly words: readonly string[];
  readonly weight: number;
  readonly with?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

function bare({ words: found, weight: weighs, with: beside, without }: LooseGroup): WordGroup {
  return {
    words: found,
    weight: weighs,
    ...(beside && { with: beside }),
    ...(without && { without }),
  };
}

function asides(source: v.InferOutput<typeof choresFile>): AsideCues {
  return {
    chores: source.chores.map(bare),
    requirements: source.requirements.map(bare),
    benefits: source.benefits.map(bare),
  };
}
