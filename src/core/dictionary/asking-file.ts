import * as v from 'valibot';
import { text } from './entry.ts';

const pattern = v.pipe(
  text,
  v.check(isPattern, 'is no regular expression'),
);

/** `dictionary/cues/asking.yaml`: patterns of lines, and of parts of lines, that ask for work or do not. */
export const askingFile = v.strictObject({
  asking: v.strictObject({
    dutyOpens: pattern,
    dutyInside: pattern,
    englishDutyOpens: pattern,
    requirementOpens: pattern,
    requirementEnds: pattern,
    seeks: pattern,
    workInside: pattern,
    noWork: v.array(pattern),
    clauses: v.strictObject({
      groundOpens: pattern,
      meansOpens: pattern,
      aimOpens: pattern,
      targetOpens: pattern,
      listOpens: pattern,
      besideOpens: pattern,
      toDo: pattern,
      toReach: pattern,
      turn: pattern,
      namedOnly: pattern,
      colleagues: pattern,
      looks: pattern,
      lookedAt: pattern,
      ofLooking: pattern,
    }),
  }),
});

/**
 * Regular expressions that tell lines that ask for work from others; those of `clauses`, over folded text,
 * what a part of a line is to the work it asks for.
 */
export type AskingCues = v.InferOutput<typeof askingFile>['asking'];

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'i') instanceof RegExp;
  } catch {
    return false;
  }
}
