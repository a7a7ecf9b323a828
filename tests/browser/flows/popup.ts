import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { putInFront } from '../extension-page.ts';
import { eventually, marks, marksWith } from '../harness.ts';
import { press, pressable, sees, stored, type Stage } from './stage.ts';

const HOST = 'www.zhipin.com';
const HOST_UNLISTED = 'careers.unlisted.test';

/** What a user does with the toolbar popup. */
export function popupFlows(stage: () => Stage): void {
  test('the popup tells what the job is, and switches here and everywhere', async () => {
    const posting = await stage().posting();
    const popup = await stage().over(posting, 'popup.html');

    await sees(popup, en.reallyIs, '种草', en.topTerms);
    await press(popup, en.onHere);
    await sees(popup, en.offHereLong(HOST));
    expect(await marks(posting)).toEqual([]);
    await press(popup, en.turnOnHere);
    await marksWith(posting, '媒介计划');
    await sees(popup, en.reallyIs, en.topTerms);
    await press(popup, en.allOn);
    await sees(popup, en.offEverywhereLong);
    expect(await marks(posting)).toEqual([]);
    await press(popup, en.turnOn);
    await sees(popup, en.reallyIs);
    await marksWith(posting, '媒介计划');
  });

  test('the popup that the browser itself opens shows the page below it, within its bounds', async () => {
    // Firefox does not show a driver what it opens below the toolbar.
    if (stage().name === 'firefox') return;
    const posting = await stage().posting();
    await posting.bringToFront();
    const background = await stage().browser.waitForTarget((t) => t.type() === 'service_worker');
    await (await background.worker())?.evaluate('chrome.action.openPopup()');

    const target = await stage().browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await sees(popup, en.reallyIs, en.onHere);
    // A browser without a screen does not fit the window to the page: this is what the page asks for.
    const size = await popup.$eval('.popup', (root) => {
      const { width, height } = root.getBoundingClientRect();
      return [width, height];
    });
    expect(size).toEqual([400, 600]);
  });

  test('a company kind that was changed is remembered for that company', async () => {
    const posting = await stage().posting();
    const popup = await stage().over(posting, 'popup.html');
    await press(popup, en.kinds.fmcg);
    await sees(popup, en.kindIs);

    await posting.reload();
    await marksWith(posting, '媒介计划');

    expect(await stored(popup, 'kind/')).toMatchObject({ 'kind/白熊电器': { v: 'fmcg' } });
    await eventually(async () => {
      const chosen = await pressable(popup, en.kinds.fmcg);
      const isChosen = await chosen.evaluate((button) => button.getAttribute('aria-pressed'));
      if (isChosen !== 'true') throw new Error('not chosen');
    });
  });

  test('search answers while typing; a role opens, and the way back leads back', async () => {
    const popup = await stage().over(await stage().posting(), 'popup.html');
    await popup.waitForSelector('[role=combobox]');
    await popup.type('[role=combobox]', 'zhongcao');

    await popup.waitForSelector('[role=option][aria-selected=true] mark');
    const first = await popup.$eval('[role=option] .name', (name) => name.textContent);
    expect(first).toContain('zhòng');
    await popup.keyboard.press('Enter');
    await sees(popup, en.related);
    await press(popup, en.back);
    await sees(popup, en.reallyIs);
    await popup.click('.mix button');
    await sees(popup, en.day, en.measured);
  });

  test('a posting is kept when asked, and not before', async () => {
    const posting = await stage().posting();
    const popup = await stage().over(posting, 'popup.html');
    await sees(popup, en.keep);
    expect(await stored(popup, 'saved/')).toEqual({});

    await press(popup, en.keep);

    await sees(popup, en.keptCompare);
    const [kept] = Object.values(await stored(popup, 'saved/'));
    expect(kept).toMatchObject({ title: '品牌策划', company: '白熊电器' });
  });

  test('a page without a posting and a site without access say so, and what to do', async () => {
    const { browser, site, over } = stage();
    const page = await browser.newPage();
    await page.goto(site.url('/nothing'));
    const popup = await over(page, 'popup.html');
    await sees(popup, en.noPosting, en.pasteInstead);

    await page.goto(site.url('/plain', HOST_UNLISTED));
    await putInFront(popup, page, true);
    await sees(popup, en.noAccessTo(HOST_UNLISTED), en.allowHere);
    expect(await marks(page)).toEqual([]);
    // Chromium asks in a window of its own, which no driver reaches; Firefox is told to grant.
    if (stage().name === 'chromium') return;
    await press(popup, en.allowHere);
    await marksWith(page, '媒介计划');
    await sees(popup, en.reallyIs);
    await page.reload();
    await marksWith(page, '媒介计划');
  });
}
