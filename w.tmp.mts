import { WORDINGS } from './tests/core/reading/wordings.ts';
import { loadReader } from './tools/read/load-reader.ts';
import { readPosting } from './src/core/reading/read-posting.ts';
import { plainWording } from './src/core/reading/plain-wording.ts';
const { reader, prose } = loadReader();
for (const [line, zh, en] of WORDINGS) {
  const r = readPosting(reader, { title: null, company: null, body: (/[a-z]/.test(line) && !/[\u4e00-\u9fff]/.test(line) ? 'Responsibilities\n' : '岗位职责：\n') + line });
  const f = r.lines.find((x) => x.text === line)?.finding; const w = f ? plainWording(f, prose) : null;
  if (w?.zh !== zh || w?.en !== en) console.log(JSON.stringify({ line, zh, nzh: w?.zh, en, nen: w?.en }, null, 1));
}
