import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
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

interface Call {
  readonly file: string;
  readonly hidesTitle: boolean;
  readonly explains: boolean;
}

function parseCall(args: readonly string[]): Call | null {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [file, ...others] = args.filter((arg) => !arg.startsWith('--'));
  const isCall = file !== undefined && others.length === 0;
  if (!isCall || flags.some((flag) => !FLAGS.includes(flag))) return null;
  return { file, hidesTitle: flags.includes('--no-title'), explains: flags.includes('--explain') };
}

/** The postings of the file; throws `BadPosting` with a message for the user. */
function load(file: string): NamedPosting[] {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new BadPosting('cannot be read');
  }
  return parsePostings(text, extname(file) === '.txt' ? 'txt' : 'jsonl');
}

function print({ file, hidesTitle, explains }: Call): void {
  const postings = load(file);
  const { reader, prose } = loadReader();
  for (const posting of postings) {
    const shown = hidesTitle ? { ...posting, title: null } : posting;
    console.log(
      explains
        ? explain({ posting: shown, reader, prose })
        : JSON.stringify(toReadingLine({ posting: shown, reader, prose })),
    );
  }
}

const call = parseCall(process.argv.slice(2));
if (!call) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    print(call);
  } catch (error) {
    if (!(error instanceof BadPosting)) throw error;
    console.error(`${call.file}: ${error.message}`);
    process.exitCode = 2;
  }
}
