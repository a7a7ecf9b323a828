import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { optionsEn } from '../../../src/ui/strings/options/en.ts';
import { eventually, marks, marksWith } from '../harness.ts';
import { press, sees, seesNo, stored, type Stage } from './stage.ts';
import { fillIn, marksWithout } from './forms.ts';

/** What a user sets, and at once sees on the page that is open. */
export function optionsFlows(stage: () => Stage): void {
  test('every setting is at work in an open page without a reload', async () => {
    const page = await stage().posting('/virtual', '种草');
    const options = await stage().own('options.html');
    const count = async (wanted: number) =>
      eventually(async () => {
        const now = (await marks(page)).filter((mark) => mark === '种草').length;
        if (now !== wanted) throw new Error(`${now} instead of ${wanted}`);
      });

    await count(20);
    await press(options, optionsEn.densityNames.first);
    await count(1);
    await press(options, optionsEn.densityNames.every);
    await count(20);

    await options.click('#marks fieldset:nth-of-type(2) label:nth-of-type(2)');
    await eventually(async () => {
      const names = await page.evaluate(() => [...CSS.highlights.keys()].join(' '));
      if (!names.includes('plain-jd-safe-air')) throw new Error(names);
    });
    await options.click('#marks fieldset:nth-of-type(2) label:nth-of-type(1)');
    await count(20);

    const theme = await options.$$eval('#marks .ticks label', (all) => all.map((l) => l.innerText));
    for (const name of theme) await press(options, name);
    await count(0);
    await press(options, theme[0] ?? '');
    expect(Object.values(await stored(options, 'off/')).filter(hasValue)).toHaveLength(
      theme.length - 1,
    );

    await press(options, optionsEn.themeNames.dark);
    await options.waitForSelector('html[data-theme=dark]');
    await press(options, optionsEn.themeNames.light);
    await options.waitForSelector('html[data-theme=light]');
  });

  test('known words are put back, with an undo, one and all', async () => {
    const page = await stage().posting();
    const options = await stage().own('options.html');
    await sees(options, optionsEn.knownNone);
    // As the card does.
    await options.evaluate(`chrome.storage.local.set({
      'known/seeding': { t: Date.now(), v: true }, 'known/kol': { t: Date.now(), v: true } })`);
    await marksWithout(page, 'KOL', '种');

    await options.click('#known .rows button');
    await sees(options, optionsEn.undo);
    const back = await eventually(async () => {
      const now = await marks(page);
      if (!now.includes('KOL') && !now.includes('种')) throw new Error('none is back');
      return now.includes('KOL') ? 'KOL' : '种';
    });
    await press(options, optionsEn.undo);
    await marksWithout(page, back);
    await press(options, optionsEn.putBackAll);
    await marksWith(page, 'KOL');
    await sees(options, optionsEn.knownNone);
  });

  test('an entry of one’s own is added, edited, deleted and brought back, and marked at once', async () => {
    const page = await stage().posting();
    const options = await stage().own('options.html');
    await press(options, optionsEn.ownAdd);
    await press(options, optionsEn.save);
    await sees(options, optionsEn.rules.noForm);
    await fillIn(options, 'words', '好处，讲给用户');
    await fillIn(options, 'zh', '卖点的另一个说法。');
    await press(options, optionsEn.save);
    await sees(options, optionsEn.saved('好处'));
    await marksWith(page, '好处');

    await press(options, `${optionsEn.edit}: 好处`);
    await fillIn(options, 'words', '及时调整');
    await press(options, optionsEn.save);
    await marksWith(page, '及时调整');
    await marksWithout(page, '好处');

    await press(options, `${optionsEn.remove}: 及时调整`);
    await marksWithout(page, '及时调整');
    await press(options, optionsEn.undo);
    await marksWith(page, '及时调整');
  });

  test('a word that was looked up in vain starts an entry, which the guide then knows', async () => {
    const guide = await stage().own(`guide.html#/search/${encodeURIComponent('绕圈圈')}`);
    await press(guide, en.addOwn);
    await guide.waitForSelector('#own input[name=words]');
    expect(await guide.$eval('#own input', (input) => input.value)).toBe('绕圈圈');
    await fillIn(guide, 'en', 'Going in circles.');
    await press(guide, optionsEn.save);
    await sees(guide, optionsEn.saved('绕圈圈'));

    const again = await stage().own(`guide.html#/search/${encodeURIComponent('绕圈圈')}`);
    await sees(again, 'Going in circles.');
    await seesNo(again, en.addOwn);
  });

  test('sites that are off and sites that were allowed can be taken back', async () => {
    const page = await stage().posting();
    const options = await stage().own('options.html');
    await sees(options, optionsEn.sitesOffNone, optionsEn.sitesGrantedNone);
    await options.evaluate(
      `chrome.storage.local.set({ 'site/www.zhipin.com': { t: Date.now(), v: false } })`,
    );
    await marksWithout(page, '媒介计划');

    await press(options, `${optionsEn.switchOn}: www.zhipin.com`);
    await marksWith(page, '媒介计划');
    await sees(options, optionsEn.sitesOffNone);
  });
}

const hasValue = (fact: unknown) => typeof fact === 'object' && fact !== null && 'v' in fact;
