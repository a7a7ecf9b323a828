import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { en } from '../../../src/ui/strings/en.ts';
import { panelEn } from '../../../src/ui/strings/panel/en.ts';
import { eventually, painted } from '../harness.ts';
import { press, sees, seesNo, type Stage } from './stage.ts';

const SOLD = '配合渠道团队跟进动销，与经销商一起办活动；';
const BOUGHT = '制定媒介计划，按周复盘投放效果，及时调整预算；';

/** What a user does with the side panel. */
export function panelFlows(stage: () => Stage): void {
  test('the panel says every line in plain words, filters by role, and shows a line on the page', async () => {
    const posting = await stage().posting();
    await posting.setViewport({ width: 500, height: 160 });
    const panel = await stage().over(posting, 'sidepanel.html');
    await sees(panel, '品牌策划', '岗位职责', SOLD, BOUGHT, panelEn.questions);
    expect(await panel.$$eval('.plain', (all) => all.length)).toBeGreaterThan(1);

    await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.filter button')];
      all.find((one) => one.textContent.includes('Channel sales'))?.click();
    });
    await seesNo(panel, BOUGHT);
    await sees(panel, SOLD);
    await press(panel, panelEn.all);
    await sees(panel, BOUGHT);

    await press(panel, `${panelEn.jump}: ${SOLD}`);
    await posting.bringToFront();
    await eventually(async () => {
      const { flash = [] } = await painted(posting);
      if (!flash.join('').includes('动销')) throw new Error(`flashes: ${flash.join()}`);
    });
    await eventually(async () => {
      if ((await posting.evaluate(() => scrollY)) === 0) throw new Error('not there yet');
    });
  });

  test('a word in the panel unfolds, and all of it is copied as text and as Markdown', async () => {
    const panel = await stage().over(await stage().posting(), 'sidepanel.html');
    await press(panel, 'KOL');
    await sees(panel, panelEn.openTerm);
    await hearCopies(panel);

    await press(panel, panelEn.copyText);
    await sees(panel, panelEn.copied);
    await press(panel, panelEn.copyMarkdown);
    await eventually(async () => {
      if ((await copies(panel)).length !== 2) throw new Error('not yet');
    });

    const [text = '', markdown = ''] = await copies(panel);
    expect(text).toMatch(/^品牌策划\n/);
    expect(text).toContain(`${BOUGHT}\n    → `);
    expect(text).toContain(panelEn.questions);
    expect(markdown).toMatch(/^# 品牌策划\n/);
    expect(markdown).toContain(`- ${BOUGHT}\n  - **`);
  });

  test('the panel follows what is in front, and says why there is nothing', async () => {
    const page = await stage().posting();
    const panel = await stage().over(page, 'sidepanel.html');
    await sees(panel, SOLD);

    await page.goto(stage().site.url('/nothing'));
    await sees(panel, en.noPosting);
    await page.goto(stage().site.url('/plain', 'careers.unlisted.test'));
    await sees(panel, en.noAccess);
    await page.goto(stage().site.url('/plain'));
    await sees(panel, SOLD);
  });
}

/** Listens to what goes to the clipboard, which a test must not read. */
function hearCopies(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    clipboard.writeText = (text) => {
      heard.push(text);
      return write(text);
    };
  });
}

function copies(page: Page): Promise<string[]> {
  return page.evaluate('heard') as Promise<string[]>;
}
