import { findCandidates, type Candidate } from '../match/find-candidates.ts';
import type { CompanyKind, DutyId, RoleId } from '../names.ts';
import { fold, type Folded } from '../text/fold.ts';
import { stretchesOf, type Span } from '../text/span.ts';
import type { Evidence } from './reading.ts';
import { findMentions, isGround, isMentioned, speaksOfLooking } from './mentioned.ts';
import { findStresses, stressAt } from './stress.ts';
import type { Aside, Reader } from './reader.ts';
import { cueText, findGroups, findStarts, type FoundGroup, type WordIndex } from './word-index.ts';

/** What one line holds whatever stands around it; offsets are UTF-16 code units of the line. */
export interface LineReading {
  readonly text: string;
  /** The text as the patterns of `asking.yaml` see it; see `fold`. */
  readonly folded: string;
  readonly candidates: readonly Candidate[];
  readonly duties: readonly DutyWitness[];
  readonly roles: readonly Witness<RoleId | 'none'>[];
  readonly kinds: readonly Witness<CompanyKind>[];
  /** How much the line looks like an odd job, a requirement, a benefit; 0 = not at all. */
  readonly asides: Readonly<Record<Aside, number>>;
  /** Ids of the things it names, in its order. */
  readonly things: readonly string[];
}

/** A group of cue words found in the line. */
export interface Witness<Owner> {
  readonly owner: Owner;
  readonly key: string;
  readonly weight: number;
  /** What it weighs by itself: more than `weight` where another of its kind was found already. */
  readonly strength: number;
  /** Its words as they stand; their weights sum to the witness's. */
  readonly evidence: readonly Evidence[];
}

export interface DutyWitness extends Witness<DutyId> {
  /** True where the line only names its words: no clause is said of them. */
  readonly mentioned: boolean;
}

// No line that asks for something is that long; what is, is no posting's line and costs too much.
const MAX_LINE = 4000;

/** Reads one line by itself; the same text always gives the same reading, so it can be kept. O(line). */
export function readLine(reader: Reader, text: string): LineReading {
  const folded = fold(text, reader.dictionary.folding);
  const words = text.length > MAX_LINE ? '' : cueText(reword(reader, text, folded));
  const starts = findStarts(words, reader.cueStarts);
  const at = (place: Span) => {
    const span = folded.toSourceSpan(place.start, place.end);
    return { ...span, text: text.slice(span.start, span.end) };
  };
  const find = <Owner>(index: WordIndex<Owner>) => findGroups(index, words, starts);
  const toWitness = <Owner>(found: FoundGroup<Owner>) =>
    witness(found, (place) => ({ ...at(place), factor: 1 }));
  const see = <Owner>(index: WordIndex<Owner>) => find(index).map(toWitness);
  const duties = find(reader.duties);
  const things = find(reader.things);
  const { clauses } = reader.asking;
  // What a line without a duty names is never said.
  const isOfUse = duties.length > 0;
  const stresses = isOfUse ? findStresses(clauses, folded.text) : [];
  const mentions = isOfUse ? findMentions(clauses, folded.text, stresses) : [];
  const toDutyWitness = (found: FoundGroup<DutyId>): DutyWitness => ({
    ...witness(found, (place) => {
      const isColleague = clauses.colleagues.test(words.slice(place.end, place.end + 12));
      const factor = stressAt(stresses, place.start) * (isColleague ? BESIDE : 1);
      return { ...at(place), factor };
    }),
    mentioned: found.spans.every((place) => {
      const word = words.slice(place.start, place.end);
      return isMentioned(mentions, place, speaksOfLooking(clauses, found.group.key, word));
    }),
  });
  const isAsked = ({ group, spans }: FoundGroup<string>) =>
    !group.owner.startsWith(BESIDES) || spans.some((place) => !isGround(mentions, place));
  const asides = see(reader.asides);
  const weigh = (aside: Aside) =>
    asides.reduce((sum, { owner, weight }) => (owner === aside ? sum + weight : sum), 0);
  return {
    text,
    folded: folded.text,
    candidates: findCandidates(reader.dictionary, text),
    duties: countPlacesOnce(countKindsOnce(duties.map(toDutyWitness))),
    roles: see(reader.roles),
    kinds: see(reader.kinds),
    asides: {
      chores: weigh('chores'),
      requirements: weigh('requirements'),
      benefits: weigh('benefits'),
    },
    things: things
      .filter(isAsked)
      .map(toWitness)
      .toSorted((a, b) => startOf(a) - startOf(b))
      .filter(isNamed(text))
      .map(({ owner }) => owner),
  };
}

/** Things of this slot are said by themselves, unless they are only the ground of the work. */
export const BESIDES = 'besides/';
/** Things of this slot say which part of the work is asked for: 协助 = lending a hand. */
export const PART = 'part/';
// They speak of the whole line only where they open it (积极协助 …).
const OPENING = 2;
// What a line leaves out or wants the reader to know already.
const LEFT_OUT =
  /除[^，,；;。]{1,20}?外|(?:至少|以上)[^，,；;。]{1,20}?(?:经验|經驗)|\b(?:except|other than|excluding)\b[^,;.]{1,40}/giu;

/** Tells whether a line names a thing as what it is about: not 天猫 in 除天猫外的其他渠道, 至少一年天猫经验. */
function isNamed(text: string): (thing: Witness<string>) => boolean {
  const left = stretchesOf(text, LEFT_OUT);
  return (thing) => {
    const start = startOf(thing);
    if (thing.owner.startsWith(PART)) return start <= OPENING;
    return left.every((span) => start < span.start || start >= span.end);
  };
}

/** Where its first words stand in the line. */
export function startOf({ evidence }: Witness<unknown>): number {
  return evidence[0]?.start ?? 0;
}

// Only a text in Traditional characters is in the wording of Taiwan or Hong Kong.
function reword({ wordings }: Reader, text: string, folded: Folded): string {
  if (!isTraditional(text, folded)) return folded.text;
  return wordings.reduce((all, [other, ours]) => all.replaceAll(other, ours), folded.text);
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

function isTraditional(text: string, folded: Folded): boolean {
  for (let i = 0; i < folded.text.length; i++) {
    const source = text.charCodeAt(folded.toSource(i));
    if (source !== folded.text.charCodeAt(i) && source >= FIRST_HAN && source <= LAST_HAN) {
      return true;
    }
  }
  return false;
}

// 协同公关经理、销售团队 …: who one works with, not what one does.
const BESIDE = 0.5;

// A second and a third word of the same group add a quarter each: they say it again, not more.
const AGAIN = 0.25;
const MAX_WORDS = 3;

function witness<Owner>(
  { group, spans }: FoundGroup<Owner>,
  toSource: (place: Span) => Omit<Evidence, 'weight'> & { factor: number },
): Witness<Owner> {
  const places = spans.map(toSource);
  const seen = new Set<string>();
  const evidence = places
    .toSorted((a, b) => b.factor - a.factor)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .slice(0, MAX_WORDS)
    .map(({ factor, ...place }, i) => ({
      ...place,
      weight: group.weight * factor * (i === 0 ? 1 : AGAIN),
    }));
  const weight = weightOf(evidence);
  return { owner: group.owner, key: group.key, weight, strength: weight, evidence };
}

/** What the words weigh together. */
export function weightOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

// Groups of one kind (listing.stock, listing.page) say the same again, like words of one group.
function countKindsOnce(witnesses: readonly DutyWitness[]): DutyWitness[] {
  const heaviest = new Map<string, DutyWitness>();
  for (const found of witnesses) {
    const kind = kindOf(found.key);
    const most = heaviest.get(kind);
    if (!most || found.weight > most.weight) heaviest.set(kind, found);
  }
  return witnesses.map((found) =>
    heaviest.get(kindOf(found.key)) === found ? found : lessened(found, AGAIN),
  );
}

function lessened(found: DutyWitness, factor: number): DutyWitness {
  return {
    ...found,
    weight: found.weight * factor,
    evidence: found.evidence.map((piece) => ({ ...piece, weight: piece.weight * factor })),
  };
}

// A word that stands in several groups of one duty says the same thing again, like words of one kind.
function countPlacesOnce(witnesses: readonly DutyWitness[]): DutyWitness[] {
  const heard = new Set<string>();
  const lighter = new Map<DutyWitness, DutyWitness>();
  for (const found of witnesses.toSorted((a, b) => b.weight - a.weight)) {
    if (found.weight < found.strength) continue;
    const evidence = found.evidence.map((piece) => {
      const place = `${found.owner} ${piece.start}`;
      if (heard.has(place)) return { ...piece, weight: piece.weight * AGAIN };
      heard.add(place);
      return piece;
    });
    lighter.set(found, { ...found, evidence, weight: weightOf(evidence) });
  }
  return witnesses.map((found) => lighter.get(found) ?? found);
}

/** `duty/listing` of `duty/listing.stock`; ids of duties hold a dot of their own. */
function kindOf(key: string): string {
  const dot = key.indexOf('.', key.indexOf('/'));
  return dot < 0 ? key : key.slice(0, dot);
}
