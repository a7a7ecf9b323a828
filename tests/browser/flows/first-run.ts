import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { welcomeEn } from '../../../src/ui/strings/welcome/en.ts';
import { eventually, isOpen, whenOpen } from '../harness.ts';
import { press, sees, stored, type Stage } from './stage.ts';

/** What a new user meets, and what the browser itself offers: menu, badge, keys. */
export function firstRunFlows(stage: () => Stage): void {
  test('the first page works on its sample, asks for nothing and keeps nothing', async () => {
    const page = await stage().own('welcome.html');
    await page.evaluate(`chrome.permissions.request = () => { globalThis.hasAsked = true; }`);
    await sees(page, welcomeEn.headline.split(',')[0] ?? '', welcomeEn.verdict);

    await press(page, 'POSM');
    await sees(page, 'posters');
    await press(page, en.know);
    await sees(page, en.knownNow('POSM'));

    expect(await page.evaluate('globalThis.hasAsked')).toBeUndefined();
    expect(await stored(page, 'known/')).toEqual({});
    await press(page, welcomeEn.openGuide);
    await opened(stage(), 'guide.html#/');
  });

  test('the badge says how many terms there are, and goes when it is switched off', async () => {
    const posting = await stage().posting();
    await posting.bringToFront();
    const own = await stage().own('popup.html');
    await posting.bringToFront();
    const badge = () =>
      own.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
    await eventually(async () => expect(Number(await badge())).toBeGreaterThan(5));

    await own.evaluate(`chrome.storage.local.set({ 'set/enabled': { t: Date.now(), v: false } })`);
    await eventually(async () => expect(await badge()).toBe(''));
  });

  test('the menu item leads to the term, or to what is nearest', async () => {
    // Firefox shows no driver its menus nor its background.
    if (stage().name === 'firefox') return;
    await lookUp(stage(), ' 媒介计划 ');
    const term = await opened(stage(), 'guide.html#/term/');
    await sees(term, en.related);
    await lookUp(stage(), '媒介计画');
    const nearest = await opened(stage(), 'guide.html#/search/');
    await sees(nearest, '媒介计画', en.nearest, '媒介计划');
  });

  test('the keys go from term to term', async () => {
    const posting = await stage().posting();
    await posting.bringToFront();
    await command(stage(), 'next-term', posting);
    await whenOpen(posting);
    await posting.keyboard.press('Escape');
    await whenOpen(posting, false);
    await command(stage(), 'previous-term', posting);
    await whenOpen(posting);
    expect(await isOpen(posting)).toBe(true);
  });
}

/** The tab that was opened at such an address. */
function opened({ browser }: Stage, address: string): Promise<Page> {
  return eventually(async () => {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href.includes(address)) return page;
    }
    throw new Error(`no tab at ${address}`);
  });
}

async function lookUp({ browser }: Stage, selectionText: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const info = { menuItemId: 'look-up', selectionText };
  await (
    await target.worker()
  )?.evaluate(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, {})`);
}

/** A keyboard command. Keys that belong to the browser are not within a driver's reach in Chromium. */
async function command(stage: Stage, name: 'next-term' | 'previous-term', page: Page) {
  if (stage.name === 'firefox') {
    // Nor in Firefox: this is what the background sends when one is pressed.
    const own = await stage.own('options.html');
    await page.bringToFront();
    const type = name === 'next-term' ? 'next' : 'previous';
    await own.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
      .then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: '${type}' }))`);
    return;
  }
  const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
  await (
    await target.worker()
  )?.evaluate(`chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`);
}
