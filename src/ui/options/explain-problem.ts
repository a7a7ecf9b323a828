import type { EntryProblem } from '../../core/dictionary/entry.ts';
import type { OptionsStrings } from '../strings/options/zh-cn.ts';

type Rules = OptionsStrings['rules'];

// What the checks say (valibot's messages and our own), and how we say it to a reader.
const SAID: readonly (readonly [RegExp, keyof Rules])[] = [
  [/^is empty/, 'empty'],
  [/^says nothing/, 'noMeaning'],
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

/** One broken rule in words: where in the entry, what is wrong, and what stands there if it is a word. */
export function explainProblem(strings: OptionsStrings, { field, rule }: EntryProblem): string {
  const [, given] = /^Invalid type.* received "(.*)"$/s.exec(rule) ?? [];
  const said = explainRule(strings.rules, rule);
  const what = given === undefined ? said : `${said} ${strings.quoted(given.slice(0, 60))}`;
  return strings.ruleAt(placeOf(strings, field), what);
}

/** A rule in words; rules we have no words for stay as they are. */
export function explainRule(rules: Rules, rule: string): string {
  const known = SAID.find(([pattern]) => pattern.test(rule));
  return known ? rules[known[1]] : rule;
}

/** `senses.0.roles.1` as a reader says it: sense 1, role 2. */
function placeOf({ fields, nth, wholeEntry, quoted }: OptionsStrings, field: string): string {
  const names: string[] = [];
  for (const step of field.split('.')) {
    const last = names.at(-1);
    if (last !== undefined && /^\d+$/.test(step)) names.splice(-1, 1, nth(last, Number(step) + 1));
    else if (step) names.push(Object.hasOwn(fields, step) ? fields[step as never] : quoted(step));
  }
  return names.join(' · ') || wholeEntry;
}
