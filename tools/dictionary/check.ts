import { checkSource, formatProblem } from './check-source.ts';
import { loadSource } from './load.ts';

// `npm run dictionary:check [-- WORD …]`: all problems, or those of lines that contain a word.
const words = process.argv.slice(2);
const source = loadSource();
const problems = checkSource(source)
  .map(formatProblem)
  .filter((line) => words.length === 0 || words.some((word) => line.includes(word)));

for (const line of problems) console.log(line);
console.log(
  `${source.terms.length} terms, ${source.roles.length} roles, ${source.duties.length} duties: ` +
    `${problems.length} problems`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
