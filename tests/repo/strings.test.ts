import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { en as enStrings } from '../../src/ui/strings/en.ts';
import { zhCN as zhCNStrings } from '../../src/ui/strings/zh-cn.ts';
import { zhTW as zhTWStrings } from '../../src/ui/strings/zh-tw.ts';

const modules = import.meta.glob<Record<string, object>>('/src/ui/strings/**/*.ts', {
  eager: true,
});

/** All tables of one language in one, by their folder. */
function tableOf(file: string): object {
  return Object.fromEntries(
    Object.entries(modules)
      .filter(([path]) => path.endsWith(`/${file}.ts`))
      .map(([path, tables]) => [
        path.split('/').at(-2),
        Object.assign({}, ...Object.values(tables)),
      ]),
  );
}

const zhCN = tableOf('zh-cn');
const zhTW = tableOf('zh-tw');
const en = tableOf('en');

/** Every text of a table with its dotted key; functions are called with something that shows. */
function texts(table: object, path = ''): [key: string, text: string][] {
  return Object.entries(table).flatMap(([name, value]): [string, string][] => {
    const key = path + name;
    if (typeof value === 'function') return [[key, String(value('7', '8'))]];
    return typeof value === 'object' ? texts(value, `${key}.`) : [[key, String(value)]];
  });
}

const keys = (table: object) => texts(table).map(([key]) => key);
// Posts outside the two forces have no part there.
const EMPTY = ['strings.parts.own', 'card.parts.own'];
/** Names a language by its own character. */
const LANGUAGE_NAMES = /\.bothSign$|^options\.(interfaceNames|meaningNames)\./;
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const isSimplifiedOnly = (character: string) =>
  toTaiwan(character) !== character && fromTaiwan(character) === character;
/** Characters that Traditional Chinese has too, with a meaning of their own. */
const SHARED = '台后里只面';

describe('the interface', () => {
  test.each([
    { language: 'zh-TW', table: zhTW },
    { language: 'en', table: en },
  ])('has every text in $language', ({ table }) => {
    expect(keys(table).toSorted()).toEqual(keys(zhCN).toSorted());
    expect(keys(zhCN).length).toBeGreaterThan(200);
  });

  test.each([
    { language: 'zh-CN', table: zhCN },
    { language: 'zh-TW', table: zhTW },
    { language: 'en', table: en },
  ])('leaves no text empty in $language', ({ table }) => {
    const empty = texts(table).filter(([key, text]) => text.trim() === '' && !EMPTY.includes(key));

    expect(empty).toEqual([]);
  });

  test.each([zhCNStrings, zhTWStrings, enStrings])('writes large numbers readably', (table) => {
    const { allTerms, termCount, times } = table;

    for (const write of [allTerms, termCount, times]) expect(write(12_345)).toContain('12,345');
  });

  test('is all English in English', () => {
    const han = texts(en).filter(([key, text]) => isHan(text) && !LANGUAGE_NAMES.test(key));

    expect(han).toEqual([]);
  });

  test('has no Simplified character in Traditional Chinese', () => {
    const simplified = texts(zhTW).filter(
      ([key, text]) =>
        !LANGUAGE_NAMES.test(key) &&
        [...text].some((character) => !SHARED.includes(character) && isSimplifiedOnly(character)),
    );

    expect(simplified).toEqual([]);
    expect(isSimplifiedOnly('营')).toBe(true);
  });
});
