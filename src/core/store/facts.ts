import * as v from 'valibot';

/*
 * Everything a user sets is a fact: one key, one value, one time. The store of a device and the
 * synchronised store are maps of facts, and the newer fact wins (a last-writer-wins map), so that
 * two windows or two devices that change different things lose nothing. A fact taken back stays as
 * a fact without a value, or another device would bring it back.
 */

/** One thing the user set; without `v` it was taken back. `t` is a time in ms since 1970. */
export interface Fact {
  readonly t: number;
  readonly v?: unknown;
}

/** Facts by key, as in `set/theme`, `known/seeding`, `own/a1b2`. */
export type Facts = Readonly<Record<string, Fact>>;

/** A wish to set a fact, or to take it back where `value` is undefined. */
export interface Change {
  readonly key: string;
  readonly value?: unknown;
}

const KEY = /^(set|site|known|kind|off|own)\/./;
const KEEP_TAKEN_BACK_MS = 180 * 24 * 60 * 60 * 1000;

const fact = v.object({
  t: v.pipe(v.number(), v.finite(), v.minValue(0)),
  v: v.optional(v.unknown()),
});

/** Whether a storage key holds a fact. */
export function isFactKey(key: string): boolean {
  return KEY.test(key);
}

/** Whether a fact's key is that of an entry of the user's own. */
export function isOwnKey(key: string): boolean {
  return key.startsWith('own/');
}

/** The fact, or null for anything else. Never throws. */
export function parseFact(raw: unknown): Fact | null {
  const parsed = v.safeParse(fact, raw);
  if (!parsed.success) return null;
  const { t, v: value } = parsed.output;
  return value === undefined || value === null ? { t } : { t, v: value };
}

/** Both maps in one; of two facts with one key the newer, and of two of the same time always the same one. */
export function mergeFacts(a: Facts, b: Facts): Facts {
  const merged = new Map(Object.entries(a));
  for (const [key, theirs] of Object.entries(b)) {
    const ours = merged.get(key);
    if (!ours || wins(theirs, ours)) merged.set(key, theirs);
  }
  return Object.fromEntries(merged);
}

/** The facts of `next` that `before` lacks or has older. */
export function newerFacts(before: Facts, next: Facts): Facts {
  return Object.fromEntries(
    Object.entries(next).filter(([key, theirs]) => {
      const ours = Object.hasOwn(before, key) ? before[key] : undefined;
      return !ours || wins(theirs, ours);
    }),
  );
}

/** The facts that `changes` make of `before` at time `now`; always newer than what they replace. */
export function factsOf(changes: readonly Change[], before: Facts, now: number): Facts {
  return Object.fromEntries(
    changes.map(({ key, value }) => {
      const last = Object.hasOwn(before, key) ? (before[key]?.t ?? 0) : 0;
      const t = Math.max(now, last + 1);
      return [key, value === undefined ? { t } : { t, v: value }];
    }),
  );
}

/** Without what was taken back so long ago that every device has heard of it. */
export function withoutForgotten(facts: Facts, now: number): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, { t, v }]) => v !== undefined || now - t < KEEP_TAKEN_BACK_MS),
  );
}

function wins(a: Fact, b: Fact): boolean {
  if (a.t !== b.t) return a.t > b.t;
  return order(a) > order(b);
}

function order({ v: value }: Fact): string {
  return value === undefined ? '' : JSON.stringify(value);
}
