import * as v from 'valibot';
import { COMPANY_KINDS } from './names.ts';
import type { CueProse } from './dictionary/cues.ts';
import type { GuideTerm, Role } from './dictionary/guide.ts';
import type { Posting, Reading } from './reading/reading.ts';

const ids = v.array(v.string());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const toBackground = v.variant('type', [
  /** A frame found a posting and has nothing yet to read it with; answered with that. */
  v.object({ type: v.literal('reading-data') }),
  /** A frame tells what it found; answered with `Prose` for its terms. */
  v.object({ type: v.literal('found'), matches: count, terms: ids }),
  /** A frame stopped reading, or found no posting. */
  v.object({ type: v.literal('nothing') }),
  v.object({ type: v.literal('open-guide'), path: v.string() }),
]);

const toPage = v.variant('type', [
  v.object({ type: v.literal('page-state') }),
  v.object({ type: v.literal('next') }),
  v.object({ type: v.literal('previous') }),
  v.object({ type: v.literal('jump'), start: count, end: count }),
  v.object({ type: v.literal('set-kind'), kind: v.nullable(v.picklist(COMPANY_KINDS)) }),
]);

/** What a page's frame asks of the background. */
export type ToBackground = v.InferOutput<typeof toBackground>;
/** What the popup, the side panel and the background ask of a page's frame. */
export type ToPage = v.InferOutput<typeof toPage>;

/** The prose of the terms a frame found, sent once after painting so that hover never waits. */
export interface Prose {
  readonly terms: readonly GuideTerm[];
  readonly roles: readonly Pick<Role, 'id' | 'name' | 'side' | 'part'>[];
  /** The clauses that duty lines are put into plain words with. */
  readonly cues: CueProse;
}

/** What the background answers to a message. */
export type Answer<Type extends ToBackground['type'] = ToBackground['type']> = Type extends 'found'
  ? Prose
  : Type extends 'reading-data'
    ? string
    : null;

/** What a frame answers when asked for its state. */
export interface PageState {
  readonly host: string;
  readonly posting: Posting | null;
  readonly reading: Reading | null;
}

/** The message, or null when it is none of ours. */
export function parseToBackground(raw: unknown): ToBackground | null {
  const parsed = v.safeParse(toBackground, raw);
  return parsed.success ? parsed.output : null;
}

/** The message, or null when it is none of ours. */
export function parseToPage(raw: unknown): ToPage | null {
  const parsed = v.safeParse(toPage, raw);
  return parsed.success ? parsed.output : null;
}
