import type { NamedPosting } from './parse-postings.ts';
import type { CueProse } from '../../src/core/dictionary/cues.ts';
import { plainWording } from '../../src/core/reading/plain-wording.ts';
import type { Line, Reading } from '../../src/core/reading/reading.ts';

interface Explained {
  readonly posting: NamedPosting;
  readonly reading: Reading;
  readonly prose: CueProse;
}

/** A reading with what led to it, for people. */
export function explain({ posting, reading, prose }: Explained): string {
  const { roles, titleMismatch, companyKind, lines, matches } = reading;
  const mix = roles.map(
    ({ role, share, lines: from }) =>
      `${role} ${Math.round(share * 100)} % (lines ${from.map((i) => i + 1).join(' ') || 'none'})`,
  );
  return [
    `## ${posting.id}  ${posting.title ?? '(no title)'}  ${posting.company ?? ''}`,
    `roles: ${mix.join(', ') || 'no marketing job'}`,
    ...(titleMismatch ? [`title says ${titleMismatch.says}, work is ${titleMismatch.is}`] : []),
    `company kind: ${companyKind ? `${companyKind.kind} (${companyKind.evidence.join(', ')})` : 'unknown'}`,
    ...lines.flatMap((line, i) => explainLine({ line, number: i + 1, prose })),
    `terms: ${matches.map(({ text, senses, near }) => `${text} → ${senses.join(' or ')}${near ? ' (near)' : ''}`).join(', ')}`,
    '',
  ].join('\n');
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
