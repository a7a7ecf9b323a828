import type { EntryProblem } from '../../core/dictionary/entry.ts';
import type { OptionsStrings } from '../strings/options/zh-cn.ts';

type Rules = OptionsStrings['rules'];

// What the checks say (valibot's messages and our own), and how we say it to a reader.
const SAID: readonly (readonly [RegExp, keyof Rules])[] = [
  [/^is empty/, 'empty'],
  [/^Invalid key: Expected never/, 'unknown'],
  [/received undefined$/, 'missing'],
  [/^needs two senses/, 'oneSense'],
  [/^must be a fact|^cites nothing/, 'source'],
  [/has no form|Invalid length/, 'noForm'],
  [/too short a form/, 'shortForm'],
  [/too long a form/, 'longForm'],
  [/too many forms/, 'manyForms'],
  [/too long/, 'long'],
  [/is taken/, 'taken'],
  [/lower-case letters/, 'id'],
  [/^Invalid/, 'type'],
];

/** One broken rule in words: the field (as in the file), and what is wrong with it. */
export function explainProblem({ rules }: OptionsStrings, { field, rule }: EntryProblem): string {
  return [field, explainRule(rules, rule)].filter(Boolean).join(' ');
}

/** A rule in words; rules we have no words for stay as they are. */
export function explainRule(rules: Rules, rule: string): string {
  const known = SAID.find(([pattern]) => pattern.test(rule));
  return known ? rules[known[1]] : rule;
}
