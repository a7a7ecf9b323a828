import { plainWording } from '../../src/core/reading/plain-wording.ts';
import { readPosting } from '../../src/core/reading/read-posting.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { loadReader } from '../read/load-reader.ts';

export interface SamplePosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly body: string;
}

const MAX_TERMS = 12;

/** Prints what we understand of each sample posting, as tables. */
export function printReadings(postings: readonly SamplePosting[]): void {
  const { reader, prose } = loadReader();
  for (const posting of postings) {
    const reading = readPosting(reader, posting);
    console.log(`\n■ ${posting.title} — ${posting.company}`);
    console.log(`  ${summary(reading)}`);
    console.log(`  Terms: ${terms(reading)}`);
    const rows = reading.lines.flatMap(({ text, finding }) => {
      const plain = finding && plainWording(finding, prose);
      return finding && plain
        ? [{ line: text.slice(0, 36), duty: finding.duty, plain: plain.zh }]
        : [];
    });
    if (rows.length > 0) console.table(rows);
  }
}

function summary({ roles, companyKind }: Reading): string {
  if (roles.length === 0) return 'not a marketing job';
  const mix = roles.map(({ role, share }) => `${role} ${Math.round(share * 100)} %`);
  return `${mix.join(', ')} · company: ${companyKind?.kind ?? 'unknown'}`;
}

function terms({ matches }: Reading): string {
  const words = [...new Set(matches.map(({ text }) => text))];
  const more = words.length > MAX_TERMS ? ` … (${words.length})` : '';
  return words.slice(0, MAX_TERMS).join('、') + more || 'none';
}
