import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readPosting } from '../src/core/reading/read-posting.ts';
import { explain } from './read/explain.ts';
import { BadPosting, parsePostings, type NamedPosting } from './read/parse-postings.ts';
import { toReadingLine } from './read/reading-line.ts';
import { loadReader } from './read/load-reader.ts';

/*
 * `npm run -s read -- FILE.jsonl|FILE.txt|- [--no-title] [--explain]`: reads postings and prints one
 * JSON object a line (with --explain: what led there, for people).
 */

const USAGE = 'usage: npm run -s read -- FILE.jsonl|FILE.txt|- [--no-title] [--explain]';
const FLAGS = ['--no-title', '--explain'];

function main(args: readonly string[]): number {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [file, ...others] = args.filter((arg) => !arg.startsWith('--'));
  if (file === undefined || others.length > 0 || flags.some((flag) => !FLAGS.includes(flag))) {
    console.error(USAGE);
    return 2;
  }
  let postings: NamedPosting[];
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    postings = parsePostings(text, extname(file) === '.txt' ? 'txt' : 'jsonl');
  } catch (error) {
    console.error(
      error instanceof BadPosting ? `${file}: ${error.message}` : `${file}: cannot be read`,
    );
    return 2;
  }
  const { reader, prose } = loadReader();
  for (const posting of postings) {
    const shown = flags.includes('--no-title') ? { ...posting, title: null } : posting;
    if (flags.includes('--explain')) {
      console.log(explain({ posting: shown, reading: readPosting(reader, shown), prose }));
    } else console.log(JSON.stringify(toReadingLine({ posting: shown, reader, prose })));
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
