import type { AskingCues } from '../dictionary/asking-file.ts';
import type { TextLine } from '../text/lines.ts';
import type { ReadLine } from './role-mix.ts';

/*
 * Which lines ask for work at all. A heading above says most; where it is missing or the posting mixes
 * both, the line's own opening and its words do.
 */

const CLEARLY_AN_ASIDE = 4;
// How much louder than the line's own duty an aside must be; a verb that opens the line asks for work.
const LOUDER = 1.2;
const MUCH_LOUDER = 2;

type AskingName = keyof Omit<AskingCues, 'noWork' | 'clauses'>;

/** `dictionary/cues/asking.yaml`, ready to be asked. */
export interface Asking extends Readonly<Record<AskingName, RegExp>> {
  readonly noWork: readonly RegExp[];
  readonly clauses: ClausePatterns;
}

/** What a part of a line is to the work it asks for; over folded text. */
export type ClausePatterns = Readonly<Record<keyof AskingCues['clauses'], RegExp>>;

/** Compiles the patterns; throws `SyntaxError` for one that is none. */
export function openAsking({ noWork, clauses, ...patterns }: AskingCues): Asking {
  const { namedOnly, ...others } = clauses;
  return {
    ...openPatterns(patterns),
    noWork: noWork.map((source) => new RegExp(source)),
    clauses: { ...openPatterns(others), namedOnly: new RegExp(namedOnly, 'g') },
  };
}

function openPatterns<Name extends string>(
  sources: Readonly<Record<Name, string>>,
): Record<Name, RegExp> {
  const opened: Partial<Record<Name, RegExp>> = {};
  for (const name in sources) opened[name] = new RegExp(sources[name]);
  return opened as Record<Name, RegExp>;
}

/** Those of a posting's lines that may ask for work: no heading, requirement, benefit or word on the company. */
export function linesAskedFor(asking: Asking, lines: readonly ReadLine[]): ReadonlySet<ReadLine> {
  // Whether the posting sets its duties apart from its requirements.
  const hasDuties = lines.some(({ line }) => line.section === 'duties' && !line.heading);
  return new Set(lines.filter((line) => isAskedFor(asking, line, hasDuties)));
}

function isAskedFor(asking: Asking, { line, reading }: ReadLine, hasDuties: boolean): boolean {
  const { section, heading } = line;
  if (heading || section === 'benefits' || section === 'company') return false;
  const { folded: text } = reading;
  if (tellsOfNoWork(asking, text)) return false;
  const { requirements, benefits } = reading.asides;
  if (section === 'requirements') {
    if (asking.dutyOpens.test(text)) return requirements < CLEARLY_AN_ASIDE;
    return !hasDuties && (asking.dutyInside.test(text) || isWork(asking, text, requirements));
  }
  if (opensAsRequirement(asking, section, text)) return false;
  const own = Math.max(0, ...reading.duties.map(({ weight }) => weight));
  const aside = Math.max(requirements, benefits);
  return section === 'duties'
    ? aside < CLEARLY_AN_ASIDE ||
        aside < own * (asking.englishDutyOpens.test(text) ? MUCH_LOUDER : LOUDER)
    : aside < Math.max(2, own);
}

function tellsOfNoWork({ seeks, workInside, noWork }: Asking, text: string): boolean {
  if (seeks.test(text) && workInside.test(text)) return false;
  return noWork.some((pattern) => pattern.test(text));
}

function isWork({ englishDutyOpens }: Asking, text: string, requirements: number): boolean {
  return requirements < CLEARLY_AN_ASIDE && englishDutyOpens.test(text);
}

// Among the duties a long line may open with what one should know and go on with what to do.
const MAX_PURE = 30;

function opensAsRequirement(asking: Asking, section: TextLine['section'], text: string): boolean {
  const { requirementOpens, requirementEnds, dutyInside } = asking;
  if (section === 'duties' && text.length > MAX_PURE && !requirementEnds.test(text)) return false;
  return requirementOpens.test(text) && !dutyInside.test(text);
}
