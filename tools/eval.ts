import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadReader } from './read/load-reader.ts';
import { parsePostings } from './read/parse-postings.ts';
import { toReadingLine } from './read/reading-line.ts';

/*
 * `npm run eval [-- --errors]`: how right we are about real postings, when the annotated set lies
 * beside the project. The set is cut in two halves by id: cues are tuned on one and checked on the other.
 */

const CORPUS = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const HALVES = ['tune', 'check'] as const;

function main(args: readonly string[]): number {
  if (!existsSync(join(CORPUS, 'dev-gold.jsonl'))) {
    console.log(`no annotated postings at ${CORPUS}: nothing measured`);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'plain-jd-eval-'));
  try {
    for (const withTitle of [false, true]) {
      const readings = read(withTitle);
      for (const half of [...HALVES, null]) {
        console.log(`\n${withTitle ? 'with title' : 'body only'}, ${half ?? 'both halves'}`);
        console.log(
          score(folder, {
            readings,
            half,
            errors: args.includes('--errors') && half === 'tune' && !withTitle,
          }),
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function read(withTitle: boolean): Map<string, string> {
  const { reader, prose } = loadReader();
  const postings = parsePostings(readFileSync(join(CORPUS, 'dev.jsonl'), 'utf8'), 'jsonl');
  return new Map(
    postings.map((posting) => [
      posting.id,
      JSON.stringify(
        toReadingLine({
          posting: withTitle ? posting : { ...posting, title: null },
          reader,
          prose,
        }),
      ),
    ]),
  );
}

interface Run {
  readonly readings: ReadonlyMap<string, string>;
  readonly half: 'tune' | 'check' | null;
  readonly errors: boolean;
}

function score(folder: string, { readings, half, errors }: Run): string {
  const files = ['dev.jsonl', 'dev-gold.jsonl'].map((name) => {
    const rows = readFileSync(join(CORPUS, name), 'utf8').split('\n').filter(Boolean);
    const kept = rows.filter((row) => half === null || halfOf(idOf(row)) === half);
    const file = join(folder, name);
    writeFileSync(file, kept.join('\n'));
    return file;
  });
  const file = join(folder, 'readings.jsonl');
  writeFileSync(file, [...readings.values()].join('\n'));
  const flags = errors ? ['--errors'] : [];
  return execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), ...files, file, ...flags], {
    encoding: 'utf8',
  });
}

function idOf(row: string): string {
  const parsed: unknown = JSON.parse(row);
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? String(parsed.id) : '';
}

/** FNV-1a over the id: the same half on every machine, whatever the order of the file. */
function halfOf(id: string): 'tune' | 'check' {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 8) & 1) === 0 ? 'tune' : 'check';
}

process.exitCode = main(process.argv.slice(2));
