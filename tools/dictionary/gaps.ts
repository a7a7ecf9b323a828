import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readPosting } from '../../src/core/reading/read-posting.ts';
import { loadReader } from '../read/load-reader.ts';
import { BadPosting, parsePostings } from '../read/parse-postings.ts';
import { findGaps, type UnknownText } from './find-gaps.ts';

// `npm run dictionary:gaps -- FILE…`: frequent words of postings (.jsonl, .txt) that no entry has.
const MAX_ROWS = 80;
const files = process.argv.slice(2);

if (files.length === 0) {
  console.error('usage: npm run dictionary:gaps -- FILE.jsonl|FILE.txt …');
  process.exitCode = 2;
} else {
  try {
    report(files.flatMap(read));
  } catch (error) {
    if (!(error instanceof BadPosting)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

interface Unknown {
  readonly isMarketing: boolean;
  readonly stretches: UnknownText;
}

function report(postings: readonly Unknown[]): void {
  const [ours, others] = [true, false].map((wanted) =>
    postings.flatMap(({ isMarketing, stretches }) => (isMarketing === wanted ? [stretches] : [])),
  );
  const gaps = findGaps(ours ?? [], others);
  for (const { word, postings: found, example } of gaps.slice(0, MAX_ROWS)) {
    console.log(`${String(found).padStart(4)}  ${word}\t… ${example} …`);
  }
  console.log(`${gaps.length} words stand in 3 or more marketing postings and in no entry.`);
}

function read(file: string): Unknown[] {
  const { reader } = loadReader();
  const kind = extname(file) === '.txt' ? 'txt' : 'jsonl';
  return parsePostings(readFileSync(file, 'utf8'), kind).map((posting) => {
    const { matches, roles, lines } = readPosting(reader, posting);
    const stretches = lines
      .filter(({ section }) => section === 'duties' || section === 'unknown')
      .flatMap((line) => {
        const inside = matches.filter(({ start, end }) => line.start <= start && end <= line.end);
        const cuts = [line.start, ...inside.flatMap(({ start, end }) => [start, end]), line.end];
        return cuts.flatMap((cut, i) => (i % 2 === 0 ? [posting.body.slice(cut, cuts[i + 1])] : []));
      });
    return { isMarketing: roles.length > 0, stretches };
  });
}
