import type { CompanyKind } from '../core/names.ts';
import type { Match, Posting, Reading } from '../core/reading/reading.ts';
import type { Hit, MatchStyle } from './hit-index.ts';
import type { LineTree } from './line-tree.ts';
import { runInSlices } from './pace.ts';
import { cutIntoParts, partNodeSpans, type Part } from './parts.ts';

/** Fetches what reading needs, once there is a posting; false when it cannot be had any more. */
export type Prepare = () => Promise<boolean>;

/** Reads a posting; may stop anywhere to let the page go on. */
export type ReadPosting = (
  posting: Posting,
  companyKind: CompanyKind | null,
) => Generator<void, Reading>;

/** How a match is painted; null when it is not. */
export type StyleOf = (match: Match) => MatchStyle | null;

/** A part of the posting, read. */
export interface PartReading {
  readonly part: Part;
  readonly reading: Reading;
  /** In the order of the page. */
  readonly hits: readonly Hit[];
}

/** What is known of the posting besides its text. */
export type PostingHead = Omit<Posting, 'body'>;

export interface PartReaderOptions {
  readonly prepare: Prepare;
  readonly read: ReadPosting;
  readonly styleOf: StyleOf;
  /** Told on the way through a long page, of what is on the screen first. */
  readonly onProgress: (readings: readonly PartReading[]) => void;
}

/** What reading came to. */
export interface PartsRead {
  readonly readings: readonly PartReading[];
  readonly costMs: number;
}

// What is on the screen is told of at once, the rest of a long page now and then.
const PROGRESS_MS = 200;

/** Reads the tree's text; parts of `before` that did not change are taken over. Null when aborted or not prepared. */
export async function readParts(
  { tree, head, before }: PartSource,
  options: PartReaderOptions,
  signal: AbortSignal,
): Promise<PartsRead | null> {
  const [grown, isReady] = await Promise.all([runInSlices(tree.grow(), signal), options.prepare()]);
  if (!grown || !isReady) return null;
  const done = await runInSlices(readUnits({ tree, head, before }, options), signal);
  return done && { readings: done.value, costMs: grown.costMs + done.costMs };
}

function* readUnits(
  { tree, head, before }: PartSource,
  { read, styleOf, onProgress }: PartReaderOptions,
): Generator<void, readonly PartReading[]> {
  const known = new Map(before.map((reading) => [reading.part, reading]));
  const parts = cutIntoParts(tree.units(), [...known.keys()]);
  yield;
  const waiting = parts.filter((part) => !known.has(part));
  let toldAt = -PROGRESS_MS;
  for (const part of waiting.length > 1 ? byScreen(waiting) : waiting) {
    // Parts after the first are the same text going on: it keeps the kind of company found there.
    const kind = part === parts[0] ? null : kindOf(parts[0], known);
    const posting = { ...head, body: part.body };
    known.set(part, yield* readPart({ part, posting, kind }, { read, styleOf }));
    yield;
    if (waiting.length === 1 || performance.now() - toldAt < PROGRESS_MS) continue;
    onProgress(inOrder(parts, known));
    toldAt = performance.now();
  }
  return inOrder(parts, known);
}

function inOrder(parts: readonly Part[], known: ReadonlyMap<Part, PartReading>): PartReading[] {
  return parts.flatMap((part) => known.get(part) ?? []);
}

/** What there is to read. */
export interface PartSource {
  readonly tree: LineTree;
  readonly head: PostingHead;
  readonly before: readonly PartReading[];
}

interface PartToRead {
  readonly part: Part;
  readonly posting: Posting;
  readonly kind: CompanyKind | null;
}

function* readPart(
  { part, posting, kind }: PartToRead,
  { read, styleOf }: Pick<PartReaderOptions, 'read' | 'styleOf'>,
): Generator<void, PartReading> {
  const reading = yield* read(posting, kind);
  yield;
  const hits: Hit[] = [];
  for (const match of reading.matches) {
    const style = styleOf(match);
    const spans = style && partNodeSpans(part, match);
    if (style && spans && spans.length > 0) hits.push({ match, style, reading, spans });
  }
  return { part, reading, hits };
}

function kindOf(part: Part | undefined, known: ReadonlyMap<Part, PartReading>): CompanyKind | null {
  return (part && known.get(part)?.reading.companyKind?.kind) ?? null;
}

function byScreen(parts: readonly Part[]): Part[] {
  return parts
    .map((part) => ({ part, far: distance(part) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ part }) => part);
}

/** How far a part begins or ends from the screen, in pixels. */
function distance({ lines }: Part): number {
  const first = lines[0]?.segments[0]?.node.parentElement?.getBoundingClientRect();
  const last = lines.at(-1)?.segments[0]?.node.parentElement?.getBoundingClientRect();
  if (!first || !last) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, first.top - globalThis.innerHeight, -last.bottom);
}
