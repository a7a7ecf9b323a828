import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSERS, openBrowser, serve, type Site } from '../harness.ts';
import { PAGES } from '../pages.ts';
import { dataFlows } from './data.ts';
import { firstRunFlows } from './first-run.ts';
import { guideFlows } from './guide.ts';
import { languageFlows } from './languages.ts';
import { optionsFlows } from './options.ts';
import { panelFlows } from './panel.ts';
import { popupFlows } from './popup.ts';
import { createStage, startAnew, type Stage } from './stage.ts';

/*
 * What a user does, from one end to the other, with the built extension: one session of each browser
 * for all of it, because a start costs more than a flow.
 */

let site: Site;
beforeAll(async () => {
  site = await serve(PAGES);
});
afterAll(() => site.close());

describe.each(BROWSERS)('in %s', (name) => {
  let browser: Browser;
  let stage: Stage;

  beforeAll(async () => {
    browser = await openBrowser(name);
    stage = createStage(name, browser, site);
    await startAnew(stage);
  });
  afterAll(() => browser.close());
  afterEach(() => startAnew(stage));

  describe.each([
    { surface: 'popup', flows: popupFlows },
    { surface: 'guide', flows: guideFlows },
    { surface: 'panel', flows: panelFlows },
    { surface: 'options', flows: optionsFlows },
    { surface: 'data', flows: dataFlows },
    { surface: 'languages', flows: languageFlows },
    { surface: 'first run', flows: firstRunFlows },
  ])('$surface', ({ flows }) => {
    flows(() => stage);
  });
});
