import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { SAMPLES } from '../../../src/ui/paste/sample.ts';
import { eventually } from '../harness.ts';
import { press, sees, seesNo, stored, type Stage } from './stage.ts';

/** What a user does in the guide's own tab. */
export function guideFlows(stage: () => Stage): void {
  test('the guide opens at a place, goes back and forward, and finds', async () => {
    const guide = await stage().own('guide.html#/role/media');
    await sees(guide, 'Media buying', en.day);
    expect(await guide.title()).toBe(`Media buying · ${en.guide} · ${en.appName}`);
    await press(guide, en.workflow);
    await seesNo(guide, en.day);
    expect(await guide.title()).toBe(`${en.workflow} · ${en.guide} · ${en.appName}`);

    await guide.evaluate(() => globalThis.history.back());
    await sees(guide, en.day);
    await guide.evaluate(() => globalThis.history.forward());
    await seesNo(guide, en.day);
    expect(await guide.evaluate(() => location.hash)).toBe('#/workflow');

    await guide.type('[role=combobox]', 'private domain');
    await guide.waitForSelector('[role=option] mark');
    await guide.keyboard.press('Enter');
    await sees(guide, '私域');
    expect(await guide.evaluate(() => location.hash)).toMatch(/^#\/term\//);
  });

  test('on paper all is unfolded, and nothing asks for a width that Firefox has not got there', async ({
    skip,
  }) => {
    skip(stage().name === 'firefox', 'a driver cannot tell it of another medium');
    const guide = await stage().own('guide.html#/role/media');
    await guide.emulateMediaType('print');
    const paper = await guide.evaluate(() => {
      const all = (selector: string) => [...document.querySelectorAll(selector)];
      return {
        asking: all('*').filter((one) => getComputedStyle(one).containerType !== 'normal').length,
        folded: all('details dd').filter((one) => one.getBoundingClientRect().height === 0).length,
        frames: all('.guide-page').map((one) => getComputedStyle(one).display),
      };
    });
    expect(paper).toEqual({ asking: 0, folded: 0, frames: ['block'] });
  });

  test('a pasted text and a text file read as the page does, and are kept only when asked', async () => {
    const posting = await stage().posting();
    const onPage = await stage().over(posting, 'popup.html');
    await sees(onPage, en.reallyIs);
    const mix = await legend(onPage);
    const text = await posting.$eval('main', (main) => main.innerText);

    const guide = await stage().own('guide.html#/paste');
    await guide.waitForSelector('textarea');
    await guide.$eval('textarea', typeInto, text);
    await press(guide, en.pasteButton);
    await sees(guide, '品牌策划');
    expect(await legend(guide)).toEqual(mix);
    const terms = await guide.$$eval('.posting-lines .term', (all) =>
      all.map((t) => t.textContent),
    );
    expect(terms).toEqual(expect.arrayContaining(['种草', 'KOL', '媒介计划', '动销']));

    await press(guide, en.pasteAgain);
    const file = join(await mkdtemp(join(tmpdir(), 'plain-jd-')), 'posting.txt');
    await writeFile(file, text);
    const input = (await guide.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await sees(guide, '品牌策划');
    expect(await legend(guide)).toEqual(mix);
    expect(await stored(guide, 'saved/')).toEqual({});
  });

  test('up to three kept postings stand side by side; one that is kept elsewhere comes in', async () => {
    const guide = await stage().own('guide.html#/paste');
    for (const text of Object.values(SAMPLES)) {
      await guide.waitForSelector('textarea');
      await guide.$eval('textarea', typeInto, text);
      await press(guide, en.pasteButton);
      await press(guide, en.keep);
      await sees(guide, en.keptCompare);
      await press(guide, en.pasteAgain);
    }
    await press(guide, en.compare);
    await sees(guide, en.commonTerms, en.onlyHere);
    expect(await guide.$$('.compared > .column')).toHaveLength(3);

    const popup = await stage().over(await stage().posting(), 'popup.html');
    await press(popup, en.keep);
    await sees(popup, en.keptCompare);
    await guide.bringToFront();
    await sees(guide, '白熊电器');
    expect(await guide.$$('.saved input:disabled')).toHaveLength(1);
    const [first] = await guide.$$('.saved .tool');
    await first?.click();
    await eventually(async () => {
      if (Object.keys(await stored(guide, 'saved/')).length !== 3) throw new Error('still there');
    });
    await sees(guide, en.removed('品牌策划 · 白熊电器'));
    await press(guide, en.knowUndo);
    await eventually(async () => {
      if (Object.keys(await stored(guide, 'saved/')).length !== 4) throw new Error('not back');
    });
  });
}

function legend(page: Page): Promise<string[]> {
  return eventually(async () => {
    const parts = await page.$$eval('.mix li', (all) => all.map((part) => part.innerText));
    if (parts.length === 0) throw new Error('no roles');
    return parts;
  });
}

// As a paste does: all at once.
function typeInto(field: Element, text: string): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
