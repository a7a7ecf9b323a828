import type { LineCandidates } from '../match/choose-senses.ts';
import { LEGAL_FORM } from '../text/legal-form.ts';
import type { Span } from '../text/span.ts';

/*
 * Where a posting names its own company, the words inside the name are no jargon: 增长 in 增长黑盒, which
 * the text may call by the name's middle only.
 */

const ENDING = new RegExp(
  `(?:[（(][^（）()]{0,20}[)）])?(?:${LEGAL_FORM.han}|公司|集[团團]|,? ?(?:${LEGAL_FORM.latin})\\.?)$`,
);
const TRADE =
  /(?:网络科技|網路科技|信息技术|文化传媒|文化传播|电子商务|企业管理|科技|网络|傳媒|传媒|广告|廣告|贸易|貿易|实业|實業|咨询|顧問)$/;
const PLACE = /^(?:北京|上海|广州|深圳|杭州|成都|南京|武汉|苏州|厦门|天津|重庆|台湾|台灣)市?/;
const SHORTEST = 3;

/** The same candidates without those that stand inside the company's own name. */
export function withoutOwnName<L extends LineCandidates & { readonly text: string }>(
  lines: readonly L[],
  company: string | null,
): L[] {
  const names = company === null ? [] : namesOf(company.trim());
  if (names.length === 0) return [...lines];
  return lines.map((line) => {
    const places = names.flatMap((name) => placesOf(line.text, name));
    if (places.length === 0) return line;
    return { ...line, candidates: line.candidates.filter((found) => !isInside(found, places)) };
  });
}

/** The name in full, without its legal form, and without place and trade. */
function namesOf(company: string): string[] {
  const bare = company.replace(ENDING, '');
  return [...new Set([company, bare, bare.replace(PLACE, '').replace(TRADE, '')])].filter(
    ({ length }) => length >= SHORTEST,
  );
}

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    places.push({ start: at, end: at + name.length });
  }
  return places;
}

/** Inside, not the whole: a company may be called by a word that means something here, too. */
function isInside({ start, end }: Span, places: readonly Span[]): boolean {
  return places.some(
    (place) => place.start <= start && place.end >= end && place.end - place.start > end - start,
  );
}
