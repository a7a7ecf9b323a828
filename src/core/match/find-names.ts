import { LEGAL_FORM } from '../text/legal-form.ts';
import { isWithin, stretchesOf, type Span } from '../text/span.ts';

/*
 * Names are made of words, too: 终端 in 星屿终端科技有限公司, 传媒 in 传媒大学, Channel in Beacon Channel
 * Partners Inc. Nobody who reads a name wants it explained. Companies are told by what the law makes
 * their names end with, schools by 大学 right after the word, the addresses of pages by how they begin.
 */

const LEGAL = new RegExp(LEGAL_FORM.han, 'g');
// A name ends, read backwards, at little words, at verbs that speak of companies and at any mark.
const NAME =
  /(?:(?![的了和与與及或是在为為于於由对對向把被将將给給让讓从從到跟至]|加入|来自|來自|负责|負責|服务于|服務於|就职|就職|任职|任職)[\u4e00-\u9fffA-Za-z（）()]){1,16}$/;
const LONGEST = 16;
const INCORPORATED = new RegExp(
  `(?:[A-Z][A-Za-z0-9&'’-]{0,30}[ ,]{1,2}){1,5}(?:${LEGAL_FORM.latin})\\b`,
  'g',
);
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]{1,400}/g;
// Nearly no line holds one: asked first, it saves the search for names.
const HINT = new RegExp(`公司|集[团團]|://|www\\.|${LEGAL_FORM.latin}`);
const SCHOOL = /^(?:大[学學](?![生本专專])|[学學]院)/;

/** Tells which stretches of a line stand inside a name. O(line). */
export function findNames(line: string): (stretch: Span) => boolean {
  const names = HINT.test(line)
    ? [...chineseCompanies(line), ...stretchesOf(line, INCORPORATED), ...stretchesOf(line, ADDRESS)]
    : [];
  return (stretch) =>
    names.some((name) => isWithin(stretch, name)) ||
    SCHOOL.test(line.slice(stretch.end, stretch.end + 3));
}

function chineseCompanies(line: string): Span[] {
  return Array.from(line.matchAll(LEGAL), ({ index, 0: ending }) => {
    const name = NAME.exec(line.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';
    return { start: index - name.length, end: index + ending.length };
  });
}
