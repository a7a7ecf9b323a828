import type { ReadingData } from '../../src/core/dictionary/reading-data.ts';
import { createRandom, pick } from './random.ts';

/*
 * Postings of any length, made of our own sentences with forms of the dictionary put in. About three
 * lines in four name a term, and every tenth is cut by inline elements, as pages do.
 */

const CHINESE = [
  '负责{}的日常工作，按季度整理数据并给出改进的办法',
  '根据市场环境制定{}方案，推动各部门按时完成',
  '参与{}和{}的讨论，整理会议记录，跟进结论',
  '与代理公司一起完成{}，控制费用，按月写总结',
  '协助上级完成年度计划的拆解，每周汇报进度',
  '熟悉{}，有相关经验者优先，能接受短期出差',
  '本科及以上学历，三年以上工作经验，表达清楚',
  '关注行业里的新变化，定期写成简短的报告给团队看',
  '搭建{}的流程，让新同事也能很快上手',
];
const ENGLISH = [
  'Own {} from brief to report, and keep every partner up to date',
  'Work with the sales team on {} and {} for two product lines',
  'Plan and run {} together with agencies in three regions',
  'Bachelor degree or above, five years of experience, clear writing',
  'Review the weekly numbers of {} and suggest what to do next',
  'Keep the calendar of the team, take notes and follow up on them',
];

export type PageLanguage = 'zh' | 'en';

/** The forms of a dictionary that stand by themselves, in the script of a language. */
export function formsOf({ terms }: ReadingData, language: PageLanguage): string[] {
  const isOurs = (form: string) => /[\u4e00-\u9fff]/.test(form) === (language === 'zh');
  return terms.flatMap(({ forms }) => forms.filter((form) => form.length > 1 && isOurs(form)));
}

/** HTML of a careers page whose posting has about `size` characters of text. */
export function samplePage(size: number, language: PageLanguage, forms: readonly string[]): string {
  const random = createRandom(size);
  const sentences = language === 'zh' ? CHINESE : ENGLISH;
  const headings =
    language === 'zh' ? ['岗位职责', '任职要求'] : ['Responsibilities', 'Requirements'];
  const parts: string[] = [];
  let written = 0;
  for (let list = 0; written < size; list++) {
    parts.push(`<h3>${headings[list % 2]}</h3><ul>`);
    for (let line = 0; line < 12 && written < size; line++) {
      const text = pick(sentences, random).replaceAll('{}', () => pick(forms, random));
      written += text.length;
      parts.push(`<li>${random() < 0.1 ? withInline(text) : escapeHtml(text)}</li>\n`);
    }
    parts.push('</ul>');
  }
  return pageAround(parts.join(''), language);
}

/** HTML of an ordinary page of about `size` characters that holds no posting. */
export function pageWithoutPosting(size: number): string {
  const sentence = '昨天下午，几位老人在河边的树下喝茶，说起从前的集市和船。';
  const count = Math.ceil(size / sentence.length);
  const paragraphs = Array.from({ length: count }, () => `<p>${sentence}</p>`).join('\n');
  return pageAround(`<article>${paragraphs}</article>`, 'zh');
}

function pageAround(body: string, language: PageLanguage): string {
  const title = language === 'zh' ? '市场专员' : 'Marketing Specialist';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<body><nav><a href="#">A</a><a href="#">B</a></nav>
<main><h1>${title}</h1><section id="posting">${body}</section></main><footer>…</footer></body></html>`;
}

function withInline(text: string): string {
  const middle = Math.floor(text.length / 2);
  return `${escapeHtml(text.slice(0, middle))}<b>${escapeHtml(text.slice(middle, middle + 2))}</b>${escapeHtml(text.slice(middle + 2))}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
