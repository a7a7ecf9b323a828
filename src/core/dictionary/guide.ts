import * as v from 'valibot';
import type { CueProse } from './cues.ts';
import { COMPANY_KINDS, DUTIES, ROLES, type Wording } from '../names.ts';
import { byKind, id, source, text, wording, type Sense, type Term } from './entry.ts';

const role = v.picklist(ROLES);
const atLeast = (n: number) => v.pipe(v.array(wording), v.minLength(n, `needs at least ${n}`));

const SIDES = ['air', 'ground', 'own'] as const;
const PARTS = ['brain', 'hands', 'core', 'field', 'own'] as const;

/** A role's page. */
export const roleSchema = v.strictObject({
  id: role,
  side: v.picklist(SIDES),
  part: v.picklist(PARTS),
  name: wording,
  tagline: wording,
  meaning: wording,
  day: atLeast(4),
  delivers: atLeast(3),
  measured: atLeast(2),
  questions: atLeast(2),
  with: v.array(v.strictObject({ role, takes: wording, gives: wording })),
  differs: v.array(
    v.strictObject({
      from: v.union([role, v.literal('product-manager')]),
      name: v.optional(wording),
      how: wording,
    }),
  ),
  kinds: v.required(byKind),
  titles: v.strictObject({ zh: v.array(text), en: v.array(text) }),
  source,
});

export const dutySchema = v.strictObject({
  id: v.picklist(DUTIES),
  roles: v.pipe(v.array(role), v.minLength(1)),
  name: wording,
  official: wording,
  plain: wording,
  day: wording,
  delivers: wording,
  measured: wording,
  questions: atLeast(2),
  source,
});
export const dutiesSchema = v.strictObject({ duties: v.array(v.unknown()) });

export const forcesSchema = v.strictObject({
  forces: v.array(
    v.strictObject({
      id: v.picklist(SIDES),
      name: wording,
      tagline: wording,
      meaning: wording,
      faces: wording,
      parts: v.array(v.strictObject({ id: v.picklist(PARTS), name: wording, meaning: wording })),
      source,
    }),
  ),
  opening: v.strictObject({ title: wording, text: wording, source }),
  handovers: v.array(
    v.strictObject({
      from: role,
      to: role,
      what: wording,
      detail: wording,
      back: v.optional(wording),
      source,
    }),
  ),
});

export const workflowSchema = v.strictObject({
  flows: v.array(
    v.strictObject({
      id,
      name: wording,
      steps: v.array(v.strictObject({ title: wording, text: wording, roles: v.array(role), source })),
      source,
    }),
  ),
});

export const companyKindsSchema = v.strictObject({
  kinds: v.array(
    v.strictObject({
      id: v.picklist(COMPANY_KINDS),
      name: wording,
      examples: wording,
      leads: wording,
      organised: wording,
      targets: v.array(v.strictObject({ who: wording, claims: wording })),
      advice: wording,
      source,
    }),
  ),
});

const pair = v.tuple([text, text]);
export const taiwanSchema = v.strictObject({ wording: v.array(pair), characters: v.array(pair) });

export type Role = v.InferOutput<typeof roleSchema>;
export type Duty = v.InferOutput<typeof dutySchema>;
export type Frame = v.InferOutput<typeof forcesSchema>;
export type Workflow = v.InferOutput<typeof workflowSchema>;
export type CompanyKinds = v.InferOutput<typeof companyKindsSchema>;

/** A sense as it is shown. */
export type GuideSense = Pick<Sense, 'id' | 'roles' | 'meaning' | 'see' | 'kinds' | 'example'>;

/** A term as it is shown: what only the matcher needs is left out. */
export interface GuideTerm {
  readonly id: string;
  readonly theme: string;
  /** Guarded forms stand among the others. */
  readonly forms: Term['forms'];
  /** Tone-marked pinyin of the first of `forms.zh`, as far as there are any. */
  readonly pinyins: readonly string[];
  /** Senses outside marketing are left out. */
  readonly senses: readonly GuideSense[];
  readonly tell?: Wording;
  readonly related: readonly string[];
}

/** The shown part of a term. */
export function guideTerm(term: Term, theme: string, pinyins: readonly string[]): GuideTerm {
  const { id, tell, related } = term;
  const forms = { zh: [...term.forms.zh], tw: term.forms.tw, en: [...term.forms.en] };
  for (const form of term.guarded.flatMap((guard) => guard.forms)) {
    const list = /\p{Script=Han}/u.test(form) ? forms.zh : forms.en;
    if (!list.includes(form)) list.push(form);
  }
  const senses = term.senses.filter(({ outside }) => !outside).map(guideSense);
  return { id, theme, forms, pinyins, senses, related, ...(tell && { tell }) };
}

function guideSense({ id, roles, meaning, see, kinds, example }: Sense): GuideSense {
  return {
    id,
    roles,
    meaning,
    ...(see && { see }),
    ...(kinds && { kinds }),
    ...(example && { example }),
  };
}

/** All the prose there is: what pages of the extension and the background hold. */
export interface Guide {
  readonly terms: readonly GuideTerm[];
  readonly themes: readonly { readonly id: string; readonly name: { zh: string; en: string } }[];
  readonly roles: readonly Role[];
  readonly duties: readonly Duty[];
  readonly frame: Frame;
  readonly flows: Workflow['flows'];
  readonly kinds: CompanyKinds['kinds'];
  /** Plain clauses by cue group. */
  readonly cues: CueProse;
}
