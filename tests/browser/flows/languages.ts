import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { optionsEn } from '../../../src/ui/strings/options/en.ts';
import { optionsZhTW } from '../../../src/ui/strings/options/zh-tw.ts';
import { panelZhTW } from '../../../src/ui/strings/panel/zh-tw.ts';
import { zhCN } from '../../../src/ui/strings/zh-cn.ts';
import { zhTW } from '../../../src/ui/strings/zh-tw.ts';
import { eventually, marksWith } from '../harness.ts';
import { press, sees, seesNo, type Stage } from './stage.ts';

/** Another language in the middle of everything. */
export function languageFlows(stage: () => Stage): void {
  test('every open page speaks another language at once, and nothing that was begun is lost', async () => {
    const posting = await stage().posting();
    const popup = await stage().over(posting, 'popup.html');
    const panel = await stage().over(posting, 'sidepanel.html');
    const role = await stage().own('guide.html#/role/media');
    const paste = await stage().own('guide.html#/paste');
    const options = await stage().own('options.html');
    await sees(popup, en.reallyIs);
    await paste.type('textarea', '岗位职责：负责做种草');
    await press(options, optionsEn.ownAdd);
    await options.type('#own [name=words]', '拉齐');

    await press(options, optionsEn.interfaceNames['zh-TW']);
    await sees(options, optionsZhTW.intro, optionsZhTW.ownAdd);
    await sees(popup, zhTW.reallyIs, zhTW.topTerms);
    await sees(panel, panelZhTW.copyText);
    await sees(role, zhTW.day, zhTW.measured);
    await sees(paste, zhTW.pasteButton);
    await seesNo(popup, en.reallyIs);
    for (const page of [options, popup, panel, role, paste]) {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
    }
    expect(await paste.$eval('textarea', (field) => field.value)).toBe('岗位职责：负责做种草');
    expect(await options.$eval('#own input', (field) => field.value)).toBe('拉齐');
    await press(options, optionsZhTW.interfaceNames['zh-CN']);
    await sees(popup, zhCN.reallyIs);
    await sees(role, zhCN.day);
    await marksWith(posting, '媒介计划');
  });

  test('meanings come in Chinese, English or both, whatever the interface', async () => {
    const term = await stage().own('guide.html#/term/seeding');
    const options = await stage().own('options.html');
    const meaningsIn = (...wanted: readonly string[]) =>
      eventually(async () => {
        const tags = await term.$$eval('main [lang]', (all) =>
          all.map((element) => element.getAttribute('lang') ?? ''),
        );
        const missing = wanted.filter((tag) => !tags.includes(tag));
        if (missing.length > 0) throw new Error(`${missing.join()} is not among ${tags.join()}`);
      });

    await meaningsIn('en');
    await press(options, optionsEn.meaningNames.both);
    await meaningsIn('en', 'zh-CN');
    await press(options, optionsEn.meaningNames.zh);
    await meaningsIn('zh-CN');
    await sees(term, en.related);
    await press(options, optionsEn.interfaceNames['zh-TW']);
    await meaningsIn('zh-TW');
    await sees(term, zhTW.related);
  });
}
