import { splitLines } from '../text/lines.ts';
import type { Posting } from './reading.ts';

const MAX_TITLE = 60;
const MAX_COMPANY = 50;
/** A first line like this is content: an item of a list, a sentence. */
const CONTENT =
  /^[\s\d•·*\-（(【[一二三四五六七八九十]+[、.)）．]|[。；;！!？?，,]$|^(?:负责|負責)/u;
const COMPANY =
  /公司|集团|集團|股份|科技$|工作室$|\b(?:inc|ltd|llc|gmbh|corp|co|group|company)\b\.?/i;

/**
 * The posting a pasted text holds: its first line is the title when it reads like one, the second the
 * company when it names one. Title and company are null where the text does not begin with them.
 */
export function postingOfText(text: string): Posting {
  const clean = text
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .trim();
  const lines = clean.split('\n');
  const title = titleIn(lines[0] ?? '', lines.length);
  if (title === null) return { title, company: null, body: clean };
  const next = lines.findIndex((line, index) => index > 0 && line.trim() !== '');
  const company = companyIn(lines[next] ?? '');
  const body = lines.slice(company === null ? 1 : next + 1);
  return { title, company, body: body.join('\n').trim() };
}

function titleIn(line: string, lineCount: number): string | null {
  const title = line.trim();
  const isHeading = splitLines(title).some(({ heading }) => heading);
  const isTitle =
    lineCount > 1 &&
    title !== '' &&
    title.length <= MAX_TITLE &&
    !isHeading &&
    !CONTENT.test(title);
  return isTitle
    ? title.replace(/^(?:岗位|职位|職位|职称|職稱|岗位名称|职位名称|title)\s*[:：]\s*/i, '')
    : null;
}

function companyIn(line: string): string | null {
  const company = line.trim();
  const isCompany =
    company.length <= MAX_COMPANY && !CONTENT.test(company) && COMPANY.test(company);
  return isCompany && !splitLines(company).some(({ heading }) => heading) ? company : null;
}
