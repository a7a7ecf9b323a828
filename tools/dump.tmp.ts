import { readFileSync, writeFileSync } from 'node:fs';
import { loadReader } from './read/load-reader.ts';
import { parsePostings } from './read/parse-postings.ts';
import { splitLines } from '../src/core/text/lines.ts';
import { readLine } from '../src/core/reading/read-line.ts';
import { weighRoles, roleMix } from '../src/core/reading/role-mix.ts';
const { reader } = loadReader();
const ps = parsePostings(readFileSync('/work/shared/corpus/dev.jsonl', 'utf8'), 'jsonl');
const out = ps.map((p) => {
  const lines = splitLines(p.body).map((line) => ({ line, reading: readLine(reader, line.text) }));
  const w = weighRoles(reader, lines);
  return {
    id: p.id,
    mix: Object.fromEntries(roleMix(w).map((r) => [r.role, r.share])),
    rw: Object.fromEntries(w.roles), none: w.none,
    lines: lines.map(({ line, reading }) => ({
      s: line.start, e: line.end, sec: line.section, h: line.heading, t: line.text,
      w: reading.duties.map((x) => [x.owner, x.key, x.weight, x.evidence.map((e) => e.text)]),
      a: reading.asides, terms: reading.candidates.map((c) => c.senses[0]?.id),
      rwords: reading.roles.map((x) => [x.owner, x.weight, x.evidence.map((e) => e.text)]),
    })),
  };
});
writeFileSync('/tmp/x/dump.json', JSON.stringify(out));
