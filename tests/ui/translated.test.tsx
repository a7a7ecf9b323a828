import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { sampleOptions } from '../../tools/gallery/sample-options.ts';
import { guide } from '../../tools/gallery/samples.ts';
import { draw, drawn, type Surface } from '../../tools/gallery/surface.tsx';
import { SURFACES } from '../../tools/gallery/surfaces.tsx';
import boards from '../../tools/start/site/postings.json';
import type { InterfaceLanguage } from '../../src/core/settings.ts';
import { SAMPLES } from '../../src/ui/paste/sample.ts';
import { optionsZhTW } from '../../src/ui/strings/options/zh-tw.ts';
import { panelZhTW } from '../../src/ui/strings/panel/zh-tw.ts';
import { welcomeEn } from '../../src/ui/strings/welcome/en.ts';
import { welcomeZhTW } from '../../src/ui/strings/welcome/zh-tw.ts';
import { zhTW } from '../../src/ui/strings/zh-tw.ts';

/*
 * What a reader sees is either in their language, or is quoted: a posting, a term's forms, what they
 * wrote themselves. Everything else that is not in their language was forgotten.
 */

/** Every text under keys that hold Chinese, and every form of a term. */
function chineseOf(data: unknown, isChinese = false): string[] {
  if (typeof data === 'string') return isChinese ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    chineseOf(value, key === 'en' ? false : isChinese || /^(?:zh|tw|forms)$/.test(key)),
  );
}

const { sites, keys, known, own, packs, errors, done } = sampleOptions();
const QUOTED = JSON.stringify([
  boards,
  SAMPLES,
  welcomeEn.sample,
  welcomeZhTW.sample,
  guide.terms.map(({ forms }) => forms),
  // Posts as Chinese postings call them.
  guide.roles.map(({ titles }) => titles.zh),
  [sites, keys, known, own.own, packs, errors, done?.message],
  // Each language under its own name.
  '简体中文 繁體中文 中/EN 信息牛 JD 说人话',
]);
const CHINESE = [
  ...chineseOf(guide),
  JSON.stringify([zhTW, optionsZhTW, panelZhTW, welcomeZhTW].map(spoken)),
].join('\n');

/** A table's texts, functions called with nothing that shows. */
function spoken(table: object): unknown[] {
  return Object.values(table).map((value: unknown) => {
    if (typeof value === 'function') return String(value('', ''));
    return typeof value === 'object' && value !== null ? spoken(value) : value;
  });
}

interface SeenText {
  readonly text: string;
  /** The language it says to be in. */
  readonly lang: string;
}

/** Everything on the page that is read out or shown, hidden tips too. */
function seenOn(root: Element): SeenText[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const texts = [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : [],
    );
    const names = ['aria-label', 'title', 'placeholder', 'alt'].map(
      (name) => element.getAttribute(name) ?? '',
    );
    return [...texts, ...names].filter((text) => text !== '').map((text) => ({ text, lang }));
  });
}

const piecesOf = (pattern: RegExp, { text }: SeenText) => text.match(pattern) ?? [];
const HAN = /\p{Script=Han}+/gu;
const WORDS = /\p{Script=Latin}{2,}/gu;

/** Chinese that an English reader meets and that nobody quoted. */
function chineseIn(root: Element): string[] {
  return seenOn(root)
    .filter(({ lang }) => !lang.startsWith('zh'))
    .flatMap((seen) => piecesOf(HAN, seen).filter((piece) => !QUOTED.includes(piece)));
}

/** English that a Chinese reader meets: words no Chinese text of ours and no posting has. */
function englishIn(root: Element): string[] {
  return seenOn(root)
    .filter(({ lang }) => lang.startsWith('zh') && lang !== 'zh-Latn-pinyin')
    .flatMap((seen) => piecesOf(WORDS, seen))
    .filter((word) => !CHINESE.includes(word) && !QUOTED.includes(word));
}

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
/** Characters that Traditional Chinese has too, with a meaning of their own or as Taiwan writes them. */
const SHARED = '台后里只面佣划斗游';

/** Simplified Chinese that a reader of Traditional Chinese meets and that nobody quoted. */
function simplifiedIn(root: Element): string[] {
  const isSimplified = (one: string) =>
    toTaiwan(one) !== one && fromTaiwan(one) === one && !SHARED.includes(one);
  return seenOn(root)
    .filter(({ lang }) => lang === 'zh-TW')
    .flatMap((seen) => piecesOf(HAN, seen))
    .filter((piece) => [...piece].some(isSimplified) && !QUOTED.includes(piece))
    .filter((piece) => !CHINESE_OF_TABLES.includes(piece));
}

// Characters that both have, as 台 and 后, stand in the tables, where strings.test.ts looks at each.
const CHINESE_OF_TABLES = JSON.stringify([zhTW, optionsZhTW, panelZhTW, welcomeZhTW].map(spoken));

type Shown = Pick<Surface, 'page' | 'render' | 'act'>;

async function shownIn(language: InterfaceLanguage, { page, render, act }: Shown) {
  const root = draw(page, render(language, 'light'), { language, theme: 'light' });
  await drawn();
  act?.(root);
  await drawn();
  expect(root.textContent?.length).toBeGreaterThan(2);
  return root;
}

describe('nothing is left untranslated', () => {
  test.each(SURFACES)('in English: $name', async (surface) => {
    expect(chineseIn(await shownIn('en', surface))).toEqual([]);
  });

  test.each(SURFACES)('in Traditional Chinese: $name', async (surface) => {
    const root = await shownIn('zh-TW', surface);

    expect(englishIn(root)).toEqual([]);
    expect(simplifiedIn(root)).toEqual([]);
  });

  test.each(SURFACES)('in Simplified Chinese: $name', async (surface) => {
    expect(englishIn(await shownIn('zh-CN', surface))).toEqual([]);
  });

  test('which would be noticed', async () => {
    const surface: Shown = {
      page: 'popup',
      render: () => <p title="保存设定">Not translated at all 没译</p>,
    };

    expect(chineseIn(await shownIn('en', surface))).toEqual(['没译', '保存设定']);
    expect(englishIn(await shownIn('zh-TW', surface))).toContain('translated');
    expect(simplifiedIn(await shownIn('zh-TW', surface))).toEqual(['没译', '保存设定']);
  });
});
