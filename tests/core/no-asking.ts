import type { AskingCues } from '../../src/core/dictionary/asking-file.ts';

const NEVER = '(?!)';

/** Patterns that know no line: for data in which no line asks for anything. */
export const NO_ASKING: AskingCues = {
  dutyOpens: NEVER,
  dutyInside: NEVER,
  englishDutyOpens: NEVER,
  requirementOpens: NEVER,
  requirementEnds: NEVER,
  seeks: NEVER,
  workInside: NEVER,
  noWork: [],
  clauses: {
    groundOpens: NEVER,
    meansOpens: NEVER,
    aimOpens: NEVER,
    targetOpens: NEVER,
    listOpens: NEVER,
    besideOpens: NEVER,
    toDo: NEVER,
    toReach: NEVER,
    turn: NEVER,
    namedOnly: NEVER,
    colleagues: NEVER,
    looks: NEVER,
    lookedAt: NEVER,
    ofLooking: NEVER,
  },
};
