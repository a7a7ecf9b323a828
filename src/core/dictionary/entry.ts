import * as v from 'valibot';
import { COMPANY_KINDS, ROLES } from '../names.ts';

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens'),
);
export const source = v.pipe(
  v.array(
    v.pipe(v.string(), v.regex(/^(S\d\d|field)$/, 'must be a fact (S01 to S42) or "field"')),
  ),
  v.minLength(1, 'cites nothing'),
);
export const wording = v.strictObject({ zh: text, en: text });
export const byKind = v.partial(
  v.strictObject({ hardware: wording, fmcg: wording, internet: wording }),
);

const texts = v.optional(v.array(text), []);

const when = v.strictObject({
  near: v.optional(v.array(text)),
  notNear: v.optional(v.array(text)),
  kind: v.optional(v.array(v.picklist(COMPANY_KINDS))),
  roles: v.optional(v.array(v.picklist(ROLES))),
  lang: v.optional(v.picklist(['zh', 'en'])),
});

const senseFields = {
  when: v.optional(when),
  roles: v.optional(v.array(v.picklist(ROLES)), []),
  meaning: wording,
  see: v.optional(wording),
  kinds: v.optional(byKind),
  example: v.optional(v.strictObject({ zh: text, en: text, means: wording })),
};

const sense = v.strictObject({
  id,
  outside: v.optional(v.boolean(), false),
  source: v.optional(source, ['field']),
  ...senseFields,
});

const shared = {
  id,
  forms: v.pipe(
    v.strictObject({ zh: texts, tw: texts, en: texts }),
    v.check((forms) => forms.zh.length + forms.tw.length + forms.en.length > 0, 'has no form'),
  ),
  guarded: v.optional(
    v.array(v.strictObject({ forms: v.pipe(v.array(text), v.minLength(1)), near: v.array(text) })),
    [],
  ),
  except: texts,
  tell: v.optional(wording),
  related: v.optional(v.array(id), []),
  pinyin: v.optional(text),
  everyday: v.optional(v.boolean(), false),
};

/** A theme file: a heading and its terms. */
export const themeSchema = v.strictObject({
  theme: id,
  name: wording,
  terms: v.array(v.unknown()),
});

const oneSense = v.strictObject({ ...shared, ...senseFields, source });
const manySenses = v.strictObject({
  ...shared,
  senses: v.pipe(v.array(sense), v.minLength(2, 'needs two senses or none')),
});

export type SenseWhen = v.InferOutput<typeof when>;
export type Sense = v.InferOutput<typeof sense>;

/** One piece of jargon: its forms and senses. A term with one sense gives it the term's id. */
export interface Term extends v.InferOutput<typeof manySenses> {
  readonly senses: Sense[];
}

/** One rule broken in one field; `field` is a dotted path, '' for the whole entry. */
export interface EntryProblem {
  readonly field: string;
  readonly rule: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly EntryProblem[] };

/** Checks `raw` against `schema`; all problems at once, never an exception. */
export function check<const S extends v.GenericSchema>(
  schema: S,
  raw: unknown,
): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, raw);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    rule: issue.message,
  }));
  return { ok: false, problems };
}

/**
 * The term that a contributor's entry describes, or all its problems. An entry has one sense (its
 * fields stand in the entry itself) or a list of `senses`; see `dictionary/README.md`.
 */
export function parseTerm(raw: unknown): Parsed<Term> {
  if (typeof raw === 'object' && raw !== null && 'senses' in raw) return check(manySenses, raw);
  const parsed = check(oneSense, raw);
  if (!parsed.ok) return parsed;
  const { when, roles, meaning, see, kinds, example, source, ...entry } = parsed.value;
  const only = { id: entry.id, outside: false, when, roles, meaning, see, kinds, example, source };
  return { ok: true, value: { ...entry, senses: [only] } };
}
