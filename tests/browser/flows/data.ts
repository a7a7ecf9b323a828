import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { optionsEn } from '../../../src/ui/strings/options/en.ts';
import { eventually, marksWith } from '../harness.ts';
import { fileFrom, fillIn, giveFile, marksWithout } from './forms.ts';
import { press, pressable, sees, stored, type Stage } from './stage.ts';

const term = (id: string, form: string) => ({ id, forms: { zh: [form] }, meaning: '一句话。' });
const packFile = (...terms: readonly object[]) =>
  JSON.stringify({ format: 'plain-jd-pack', version: 1, name: '航天黑话', terms });
const dataFile = (parts: object) =>
  JSON.stringify({ format: 'plain-jd-data', version: 1, ...parts });

/** What a user brings in, takes out, and what happens when there is no room. */
export function dataFlows(stage: () => Stage): void {
  test('a pack is imported with a word on what was refused and why, exported, removed and brought back', async () => {
    const page = await stage().posting();
    const options = await stage().own('options.html');
    const { 'not-json': broken, 'not-a-pack': other, newer } = optionsEn.fileProblems;
    for (const [content, answer] of [
      ['{"terms": [', broken],
      ['{"hello": 1}', other],
      ['{"version": 9, "terms": []}', newer],
    ] as const) {
      await giveFile(options, '#packs', content);
      await sees(options, answer);
    }
    await sees(options, optionsEn.packsNone);

    await giveFile(options, '#packs', packFile(term('a', '好处'), term('b', '登'), { id: 'Bad' }));
    await sees(options, optionsEn.imported('航天黑话', '1'), optionsEn.refused('2'));
    await sees(options, `${optionsEn.refusedAt('2')} · 登`, optionsEn.rules.shortForm);
    await marksWith(page, '好处');

    const exported = await fileFrom(options, () => press(options, `${optionsEn.export}: 航天黑话`));
    expect(JSON.parse(exported)).toMatchObject({ name: '航天黑话', terms: [{ id: 'a' }] });
    await press(options, `${optionsEn.remove}: 航天黑话`);
    await marksWithout(page, '好处');
    await press(options, optionsEn.undo);
    await marksWith(page, '好处');
  });

  test('five thousand entries come in, work, and what does not fit into sync is kept here', async () => {
    const page = await stage().posting();
    const options = await stage().own('options.html');
    const own = Array.from({ length: 5000 }, (_, n) => ({
      id: `e${n}`,
      words: n === 4321 ? ['好处'] : [`词条${n}号`],
      zh: '一个只有我们公司的人才懂的说法。',
    }));

    await giveFile(options, '#data', dataFile({ own }));

    await sees(options, optionsEn.reading);
    const all = [optionsEn.restored('5,000'), optionsEn.count('5,000')];
    await eventually(() => sees(options, ...all), 30_000);
    await marksWith(page, '好处');
    await options.type('#own input[type=search]', '词条4999号');
    await sees(options, optionsEn.count('1'));
    const [said = ''] = optionsEn.syncSpilled('').split(':');
    await eventually(() => sees(options, said), 20_000);
    expect(Object.keys(await stored(options, 'own/'))).toHaveLength(5000);
  });

  test('all data goes to a file and back, kept postings too', async () => {
    const page = await stage().posting();
    const popup = await stage().over(page, 'popup.html');
    await press(popup, en.kinds.fmcg);
    await press(popup, en.keep);
    await sees(popup, en.keptCompare);
    await popup.close();
    const options = await stage().own('options.html');
    await press(options, optionsEn.themeNames.dark);
    await giveFile(options, '#packs', packFile(term('a', '好处')));
    await press(options, optionsEn.ownAdd);
    await fillIn(options, 'words', '及时调整');
    await fillIn(options, 'zh', '改主意。');
    await press(options, optionsEn.save);
    await marksWith(page, '及时调整');
    const before = await values(options);
    expect(Object.keys(before).map(kindOf)).toEqual(
      expect.arrayContaining(['kind', 'own', 'pack', 'saved', 'set', 'terms']),
    );

    const file = await fileFrom(options, () => press(options, optionsEn.backup));
    await options.evaluate('chrome.storage.local.clear()');
    await marksWithout(page, '及时调整', '好处');
    await giveFile(options, '#data', file);

    await sees(options, optionsEn.sections.own);
    await marksWith(page, '及时调整');
    await marksWith(page, '好处');
    await eventually(async () => expect(await values(options)).toEqual(before));
    await giveFile(options, '#data', 'no file of ours');
    await sees(options, optionsEn.fileProblems['not-json']);
    expect(await values(options)).toEqual(before);
  });

  test('a file that finds no room for all of it brings the rest, and says what is missing', async () => {
    const options = await stage().own('options.html');
    await giveFile(options, '#packs', packFile(term('a', '好处')));
    await sees(options, optionsEn.imported('航天黑话', '1'));
    const file = dataFile({
      settings: { theme: 'dark' },
      own: [{ id: 'a1', words: ['拉齐'], zh: '开个会。' }],
      packs: [
        { name: '大词包', terms: manyTerms(600) },
        { name: '小词包', terms: [term('b', '合练')] },
      ],
      saved: [{ id: 's1', savedAt: 7, title: '品牌策划', company: null, body: '岗位', kind: null }],
    });
    await fillStorage(stage().name, [options], 20_000);

    await giveFile(options, '#data', file);
    await sees(options, optionsEn.restored('4'), en.storeProblems.full);
    await sees(options, optionsEn.restoredLeft(optionsEn.counted('“大词包”', '600')));
    const names = () =>
      stored(options, 'pack/').then((packs) =>
        Object.values(packs).map((pack) => (pack as { readonly name: string }).name),
      );
    expect((await names()).toSorted()).toEqual(['小词包', '航天黑话'].toSorted());
    await sees(options, '拉齐', '航天黑话');

    await emptyStorage(stage().name, options);
    await giveFile(options, '#data', file);
    await sees(options, optionsEn.restored('604'));
    expect(await names()).toHaveLength(3);
  });

  test('when there is no room nothing is lost, and the user is told', async () => {
    const posting = await stage().posting();
    const options = await stage().own('options.html');
    await press(options, optionsEn.themeNames.light);
    await options.waitForSelector('html[data-theme=light]');
    const popup = await stage().over(posting, 'popup.html');
    await sees(popup, en.keep);
    await fillStorage(stage().name, [options, popup], 100);
    const before = await stored(options, 'set/');

    await press(popup, en.keep);
    await sees(popup, en.storeProblems.full);
    await press(popup, en.close);
    await options.bringToFront();
    await press(options, optionsEn.ownAdd);
    await fillIn(options, 'words', '好处');
    await fillIn(options, 'zh', '还在这里的一句话。'.repeat(20));
    await press(options, optionsEn.save);
    await sees(options, en.storeProblems.full);
    const kept = await options.$eval(
      'form [name=words]',
      (field) => (field as HTMLInputElement).value,
    );
    expect(kept).toBe('好处');
    await giveFile(options, '#packs', packFile(term('a', '好处')));
    await sees(options, en.storeProblems.full, optionsEn.packsNone);
    expect(await stored(options, 'set/')).toEqual(before);
    expect(await stored(options, 'saved/')).toEqual({});

    await emptyStorage(stage().name, options);
    // The notice lies over the form in a small window.
    await press(options, en.close);
    await press(options, optionsEn.save);
    await sees(options, optionsEn.saved('好处'));
    await marksWith(posting, '好处');
    await pressable(options, `${optionsEn.remove}: 好处`);
  });
}

const manyTerms = (count: number) =>
  Array.from({ length: count }, (_, n) => term(`t${n}`, `包里的第${n}个词`));
const kindOf = (key: string) => key.split('/')[0];

/** Everything that is kept, without the times of its making. */
async function values(page: Page): Promise<Record<string, unknown>> {
  const items = Object.entries(await stored(page, ''));
  const ours = items.filter(([key]) => /^(?:kind|own|pack|saved|set|terms)\//.test(key));
  const valueOf = (item: unknown) =>
    typeof item === 'object' && item !== null && 't' in item && 'v' in item ? item.v : item;
  return Object.fromEntries(
    ours.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, valueOf(item)]),
  );
}

/**
 * No room any more: Chromium's ten million bytes are really filled. Firefox has no bound but the disk's,
 * so there its answer is played.
 */
async function fillStorage(
  name: Stage['name'],
  pages: readonly Page[],
  roomBytes: number,
): Promise<void> {
  if (name === 'chromium') {
    await pages[0]?.evaluate(`chrome.storage.local.getBytesInUse(null).then((used) =>
      chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - ${roomBytes}) }))`);
    return;
  }
  for (const page of pages) {
    await page.evaluate(`globalThis.realSet = browser.storage.local.set;
      Object.defineProperty(browser.storage.local, 'set', { configurable: true, value: (items) =>
        JSON.stringify(items).length < ${roomBytes} ? realSet(items) :
        Promise.reject(new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.')) })`);
  }
}

function emptyStorage(name: Stage['name'], page: Page): Promise<unknown> {
  return name === 'chromium'
    ? page.evaluate(`chrome.storage.local.remove('filler')`)
    : page.evaluate(
        `Object.defineProperty(browser.storage.local, 'set', { value: globalThis.realSet })`,
      );
}
