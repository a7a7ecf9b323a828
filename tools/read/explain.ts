import type { RoleId } from '../../src/core/names.ts';
import type { NamedPosting } from './parse-postings.ts';
import type { CueProse } from '../../src/core/dictionary/cues.ts';
import { linesAskedFor } from '../../src/core/reading/asked-for.ts';
import { plainWording } from '../../src/core/reading/plain-wording.ts';
import { readLine } from '../../src/core/reading/read-line.ts';
import { readPosting } from '../../src/core/reading/read-posting.ts';
import type { Reader } from '../../src/core/reading/reader.ts';
import type { Line } from '../../src/core/reading/reading.ts';
import { weighRoles, type RoleReason } from '../../src/core/reading/role-mix.ts';
import { splitLines } from '../../src/core/text/lines.ts';

interface Explained {
  readonly posting: NamedPosting;
  readonly reader: Reader;
  readonly prose: CueProse;
}

/** A reading with the words and lines that led to it and what they weigh, for people. */
export function explain({ posting, reader, prose }: Explained): string {
  const { roles, titleMismatch, companyKind, lines, matches } = readPosting(reader, posting);
  const mix = roles.map(
    ({ role, share, lines: from }) =>
      `${role} ${Math.round(share * 100)} % (lines ${from.map((i) => i + 1).join(' ') || 'none'})`,
  );
  return [
    `## ${posting.id}  ${posting.title ?? '(no title)'}  ${posting.company ?? ''}`,
    `roles: ${mix.join(', ') || 'no marketing job'}`,
    ...(titleMismatch ? [`title says ${titleMismatch.says}, work is ${titleMismatch.is}`] : []),
    ...explainRoles(reader, posting.body),
    `company kind: ${companyKind ? `${companyKind.kind} (${companyKind.evidence.join(', ')})` : 'unknown'}`,
    ...lines.flatMap((line, i) => explainLine({ line, number: i + 1, prose })),
    `terms: ${matches.map(({ text, senses, near }) => `${text} → ${senses.join(' or ')}${near ? ' (near)' : ''}`).join(', ')}`,
    '',
  ].join('\n');
}

const MOST_LINES = 4;

/** What the body says for each role and for other professions, heaviest first. */
function explainRoles(reader: Reader, body: string): string[] {
  const lines = splitLines(body).map((line) => ({ line, reading: readLine(reader, line.text) }));
  const reasons: RoleReason[] = [];
  const asked = linesAskedFor(reader.asking, lines);
  const weights = weighRoles(reader, { lines, asked }, (reason) => reasons.push(reason));
  const all = [...weights.roles, ['none', weights.none] as const]
    .filter(([, weight]) => weight > 0)
    .toSorted((a, b) => b[1] - a[1]);
  return all.map(
    ([role, weight]) =>
      `  ${role === 'none' ? 'no marketing' : role} ${weight.toFixed(1)}: ${reasonsFor(role, reasons)}`,
  );
}

function reasonsFor(role: RoleId | 'none', reasons: readonly RoleReason[]): string {
  const own = reasons
    .filter((reason) => reason.role === role)
    .toSorted((a, b) => b.weight - a.weight);
  const told = own
    .slice(0, MOST_LINES)
    .map(
      ({ line, weight, words }) =>
        `line ${line + 1} ${weight.toFixed(1)} (${words.map(({ text }) => text).join(', ')})`,
    );
  const left = own.length - told.length;
  return [...told, ...(left > 0 ? [`${left} more`] : [])].join('; ');
}

interface Numbered {
  readonly line: Line;
  readonly number: number;
  readonly prose: CueProse;
}

function explainLine({ line, number, prose }: Numbered): string[] {
  const { text, section, heading, finding } = line;
  const first = `${String(number).padStart(3)} [${heading ? 'heading' : section}] ${text.replaceAll('\n', ' ')}`;
  if (!finding) return [first];
  const words = finding.evidence.map(({ text: word, weight }) => `${word} ${weight.toFixed(1)}`);
  const plain = plainWording(finding, prose);
  return [
    first,
    `      → ${finding.duty} (${finding.confidence.toFixed(2)}) because ${words.join(', ')}`,
    ...(plain ? [`      “${plain.zh}”  “${plain.en}”`] : []),
  ];
}
