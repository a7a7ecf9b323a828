import { checkAlike } from './gates/alike.ts';
import { checkConcrete } from './gates/concrete.ts';
import { checkFacts } from './gates/facts.ts';
import { checkFindable } from './gates/findable.ts';
import { checkForms } from './gates/forms.ts';
import { checkJargon } from './gates/jargon.ts';
import { checkLimits } from './gates/limits.ts';
import { checkReferences } from './gates/references.ts';
import { checkTraditional } from './gates/traditional.ts';
import { checkTypography } from './gates/typography.ts';
import type { Problem, Source } from './load.ts';

const GATES = [checkReferences, checkForms, checkLimits, checkTypography, checkJargon, checkAlike, checkFindable, checkConcrete, checkFacts, checkTraditional];

/** Every problem of a dictionary, those of reading it first; `[]` when it is fit to ship. */
export function checkSource(source: Source): Problem[] {
  return [...source.problems, ...GATES.flatMap((gate) => gate(source))];
}

/** One line a problem: file, entry, field, rule. */
export function formatProblem({ file, entry, field, rule }: Problem): string {
  return [file, entry, field, rule].filter(Boolean).join(' · ');
}
